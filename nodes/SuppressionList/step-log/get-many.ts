import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { listOf } from '../../../src/consent/scope';
import type { StepFilter, StepLogEntry, StepOutcome } from '../../../src/store/suppression-store';
import { limitFields, limitOf, takeFirst } from '../../shared/limit-fields';
import { trimmed } from '../../shared/parameters';
import { presentFields } from '../../shared/present-fields';
import type { Operation } from '../operation';
import { choiceOf, contactOfFilter, filtersOf, periodFields, periodOf } from '../filters';

const OUTCOMES: readonly StepOutcome[] = ['deferred', 'failed', 'sent', 'skipped'];

const filters: INodeProperties = {
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add filter',
	default: {},
	options: [
		{
			displayName: 'Campaign',
			name: 'campaign',
			type: 'string',
			default: '',
			placeholder: 'e.g. welcome',
			description: 'Only texts of this campaign, written as in Send If Subscribed',
		},
		{
			displayName: 'Outcome',
			name: 'outcome',
			type: 'options',
			options: [
				{ name: 'Any', value: '' },
				{ name: 'Deferred', value: 'deferred' },
				{ name: 'Failed', value: 'failed' },
				{ name: 'Sent', value: 'sent' },
				{ name: 'Skipped', value: 'skipped' },
			],
			default: '',
			description: 'Only texts of which this became',
		},
		{
			displayName: 'Phone Number',
			name: 'phoneNumber',
			type: 'string',
			default: '',
			placeholder: 'e.g. +12125550123',
			description: 'Only texts to this contact',
		},
		...periodFields('happened'),
	],
};

export const getMany: Operation = {
	option: {
		name: 'Get Many',
		value: 'getMany',
		action: 'Get many steps',
		description: 'List what became of texts: sent, skipped, failed or deferred, oldest first',
	},
	fields: [...limitFields(), filters],
	prepare: (context) => {
		const limit = limitOf(context);
		const filter = filterOf(context);
		return {
			each: 'run',
			execute: async (store) => {
				const lines = await takeFirst(store.steps(filter), limit);
				return lines.map((line) => ({ json: shownStep(line) }));
			},
		};
	},
};

function filterOf(context: IExecuteFunctions): StepFilter {
	const given = filtersOf(context);
	const contact = contactOfFilter(given);
	const campaign = trimmed(given.campaign);
	const outcome = choiceOf(given.outcome, OUTCOMES, 'outcome');
	const { since, until } = periodOf(context, given);
	return {
		...(contact === undefined ? {} : { contact }),
		...(campaign === '' ? {} : { campaign }),
		...(outcome === undefined ? {} : { outcome }),
		...(since === undefined ? {} : { from: since }),
		...(until === undefined ? {} : { to: until }),
	};
}

function shownStep({ at, id, ...line }: StepLogEntry): IDataObject {
	return presentFields({
		...line,
		list: listOf(line.scope),
		at: new Date(at).toISOString(),
		stepId: id,
	});
}
