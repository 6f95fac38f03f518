import type { INodeProperties } from 'n8n-workflow';
import { requireOptInOption } from '../shared/require-opt-in';

/** In the order of their names, as n8n lists them. */
export const sendingRulesField: INodeProperties = {
	displayName: 'Sending Rules',
	name: 'sendingRules',
	type: 'collection',
	placeholder: 'Add rule',
	default: {},
	description:
		'What must hold for sequence steps and broadcasts, besides that the contact has not opted out. Confirmations and help replies are never held back.',
	options: [
		{
			displayName: "Contact's State",
			name: 'state',
			type: 'string',
			default: '',
			placeholder: 'e.g. {{ $json.state }}',
			description:
				'State of the United States where the contact lives, by code or name. Where it is empty, the area code tells.',
		},
		{
			displayName: "Contact's Time Zone",
			name: 'timeZone',
			type: 'string',
			default: '',
			placeholder: 'e.g. {{ $json.timezone }}',
			description:
				'IANA name, such as America/Chicago. Where it is empty, the state or the number tells.',
		},
		{
			displayName: 'Frequency Cap (Texts)',
			name: 'capTexts',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 3,
			description:
				'How many texts of this list a contact may get within the window. Texts of nodes without a cap are not counted; a cap in the Suppression Store credential counts those of all nodes.',
		},
		{
			displayName: 'Frequency Cap Window (Days)',
			name: 'capDays',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 366 },
			default: 7,
		},
		{
			displayName: 'Hours',
			name: 'hours',
			type: 'string',
			default: '08:00-21:00',
			placeholder: 'e.g. 09:00-18:00',
			description:
				"When texts may go out, by the contact's clock. Where the law of their state is stricter, the law's hours hold.",
		},
		{
			displayName: 'Quiet Hours',
			name: 'quietHours',
			type: 'options',
			options: [
				{
					name: 'Off',
					value: 'off',
					description: 'Texts go out at any hour',
				},
				{
					name: 'On',
					value: 'campaigns',
					description: 'Sequence steps and broadcasts wait for the allowed hours',
				},
				{
					name: 'On, Also for One-to-One',
					value: 'all',
					description: 'One-to-one texts wait, too',
				},
			],
			default: 'campaigns',
			description:
				'Whether to hold back texts outside the hours allowed at the contact\'s place. They leave on Skipped as "Quiet Hours", with the time to try again in text.retryAt.',
		},
		{
			displayName: 'Quiet on Federal Holidays',
			name: 'quietOnHolidays',
			type: 'boolean',
			default: true,
			description:
				'Whether to hold back texts on federal holidays in all states, and not only where the law demands it',
		},
		requireOptInOption,
	],
};
