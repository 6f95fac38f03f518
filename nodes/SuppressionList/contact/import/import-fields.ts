import type { INodeProperties } from 'n8n-workflow';
import { defaultCountryOption } from '../../../shared/contact-number';
import { inOrderOfNames } from '../../../shared/in-order-of-names';
import { policyField, policyJsonField } from '../../../shared/policy-fields';

/** A field for the name of a column. */
function columnField(displayName: string, name: string, description: string): INodeProperties {
	return { displayName, name, type: 'string', default: '', description };
}

/** What a row can say, by the field that names its column. */
const columnFields = inOrderOfNames([
	columnField('Contact’s Message', 'message', 'What the contact wrote, as evidence'),
	columnField('List', 'list', 'The program that the contact left; empty cells mean all texts'),
	columnField('Message ID', 'messageId', "The provider's ID of the contact's message"),
	columnField('Note', 'note', 'Anything an auditor should know'),
	columnField('Phone Number', 'phone', 'The number of the contact, in any usual spelling'),
	columnField('Requested By', 'requestedBy', 'Who on your side asked for it'),
	columnField('Source', 'source', 'How it became known, such as reply, manual or complaint'),
	columnField(
		'Standing',
		'event',
		'Where the contact stands, such as opted out, blocked or opted in; or yes and no',
	),
	columnField('Time', 'time', 'When it happened'),
]);

const optionFields = inOrderOfNames([
	defaultCountryOption,
	{
		displayName: 'Day Before Month',
		name: 'dayFirst',
		type: 'boolean',
		default: false,
		description: 'Whether 3/4/2026 is the 3rd of April. Dates with dots are always read so.',
	},
	{
		displayName: 'List',
		name: 'list',
		type: 'string',
		default: '',
		placeholder: 'e.g. promotions',
		description:
			'Program that contacts left whose row names none. Leave empty for all texts, which protects most.',
	},
	{
		displayName: 'Note',
		name: 'note',
		type: 'string',
		default: '',
		placeholder: 'e.g. taken over from the old system',
		description: 'A note for rows that have none, as evidence',
	},
	{
		displayName: 'Operator May Opt In',
		name: 'operatorMayOptIn',
		type: 'boolean',
		default: false,
		description:
			'Whether rows may lift opt-outs for which you have express consent. Each such row needs evidence: a note, the message, its ID or who asked for it.',
	},
	{ ...policyField, description: 'The rules for opting in again' },
	policyJsonField,
	{
		displayName: 'Put Rejected Rows in Field',
		name: 'rejectedField',
		type: 'string',
		default: 'rejected',
		description:
			'The name of the output binary field for a CSV file of the rows that were not imported, with the reasons',
	},
]);

export const importFields: INodeProperties[] = [
	{
		displayName: 'Import From',
		name: 'importFrom',
		type: 'options',
		options: [
			{
				name: 'CSV File',
				value: 'file',
				description: 'A file in a binary field, of any size; one import for each item',
			},
			{
				name: 'Items',
				value: 'items',
				description: 'All items that the node receives, as one import',
			},
		],
		default: 'items',
		description: 'Where the contacts come from',
	},
	{
		displayName: 'Input Binary Field',
		name: 'binaryField',
		type: 'string',
		default: 'data',
		required: true,
		placeholder: 'e.g. data',
		hint: 'The name of the input binary field that has the CSV file',
		displayOptions: { show: { importFrom: ['file'] } },
	},
	{
		displayName: 'Rows Mean',
		name: 'rowsMean',
		type: 'options',
		options: [
			{
				name: 'As Written',
				value: 'as_written',
				description:
					'What a column says, such as Standing or Opted Out; without such a column all contacts opted out',
			},
			{ name: 'Blocked', value: 'block', description: 'You block all contacts' },
			{
				name: 'Opted In',
				value: 'opt_in',
				description: 'All contacts asked for texts, as evidence in each row shows',
			},
			{ name: 'Opted Out', value: 'opt_out', description: 'All contacts opted out' },
		],
		default: 'as_written',
		description: 'What is recorded for each row',
	},
	{
		displayName: 'Dry Run',
		name: 'dryRun',
		type: 'boolean',
		default: false,
		description: 'Whether to only report what would be imported',
	},
	{
		displayName: 'Columns',
		name: 'columns',
		type: 'collection',
		placeholder: 'Add column',
		default: {},
		description:
			'Names of columns, where they are not the usual ones. For items, the names of their fields.',
		options: columnFields,
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: optionFields,
	},
];
