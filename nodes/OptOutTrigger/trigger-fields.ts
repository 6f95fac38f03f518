import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { ConsentEventType } from '../../src/consent/events';
import { SOURCE_OPTIONS } from '../shared/source-options';

const EVENT_OPTIONS: (INodePropertyOptions & { value: ConsentEventType })[] = [
	{ name: 'Blocked', value: 'block', description: 'A person blocked the contact' },
	{
		name: 'Held',
		value: 'hold',
		description: 'A reply may be an opt-out and waits for a person to decide',
	},
	{
		name: 'Opted In',
		value: 'opt_in',
		description: 'The contact may be texted again, or on one list again',
	},
	{
		name: 'Opted Out',
		value: 'opt_out',
		description: 'The contact left all texts, or one list',
	},
	{ name: 'Released', value: 'release', description: 'A person decided: it was no opt-out' },
	{ name: 'Unblocked', value: 'unblock', description: 'A person ended a block' },
];

const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			displayName: 'Events per Execution',
			name: 'eventsPerExecution',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 1000 },
			default: 1,
			description:
				'How many events one execution may get as items. What is repeated after n8n was stopped in the middle is the last execution, so 1 repeats one event at most; more is faster after an import.',
		},
		{
			displayName: 'Include Events Without Effect',
			name: 'withoutEffect',
			type: 'boolean',
			default: false,
			description:
				'Whether to start for events that changed no standing too, such as a second STOP or an old START that arrived late',
		},
		{
			displayName: 'List',
			name: 'list',
			type: 'string',
			default: '',
			placeholder: 'e.g. promotions',
			description:
				'Start only for what concerns this list: events of the list itself, and those of all texts',
		},
		{
			displayName: 'Sources',
			name: 'sources',
			type: 'multiOptions',
			options: SOURCE_OPTIONS,
			default: [],
			description: 'Start only for events that became known in these ways. Empty means any.',
		},
		{
			displayName: 'Start From',
			name: 'startFrom',
			type: 'dateTime',
			default: '',
			description:
				'Begin with what was recorded at this time or later, instead of when the workflow is activated. Another time begins anew.',
		},
	],
};

export const triggerFields: INodeProperties[] = [
	{
		displayName: 'Events',
		name: 'events',
		type: 'multiOptions',
		options: EVENT_OPTIONS,
		default: ['block', 'hold', 'opt_in', 'opt_out', 'release', 'unblock'],
		required: true,
		description: 'What to start the workflow for',
	},
	options,
];
