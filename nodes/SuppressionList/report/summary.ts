import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import type { AccountSummary, Period } from '../../../src/report/summary';
import { summarise } from '../../../src/report/summarise';
import { momentOf } from '../../shared/moment';
import { presentFields } from '../../shared/present-fields';
import { trimmed } from '../../shared/parameters';
import type { Answer, Operation } from '../operation';

const DAY = 24 * 60 * 60 * 1000;
const USUAL_DAYS = 30;

const fields: INodeProperties[] = [
	{
		displayName: 'From',
		name: 'from',
		type: 'dateTime',
		default: '',
		description: `Where the report begins. Leave empty for ${USUAL_DAYS} days before its end.`,
	},
	{
		displayName: 'To',
		name: 'to',
		type: 'dateTime',
		default: '',
		description: 'Where the report ends. Leave empty for now.',
	},
	{
		displayName: 'Make a Page',
		name: 'makePage',
		type: 'boolean',
		default: false,
		description:
			'Whether to add one HTML page with charts and their tables, which can be mailed, kept and printed. It holds no phone numbers.',
	},
	{
		displayName: 'Put Output File in Field',
		name: 'binaryField',
		type: 'string',
		default: 'data',
		required: true,
		placeholder: 'e.g. data',
		description: 'The name of the output binary field to put the page in',
		displayOptions: { show: { makePage: [true] } },
	},
];

export const summary: Operation = {
	option: {
		name: 'Summary',
		value: 'summary',
		action: 'Sum up texts and opt outs',
		description:
			'Count suppressed contacts, opt-outs, rates and skips, and whether the deadline was kept',
	},
	fields,
	prepare: (context) => {
		const period = periodOf(context);
		const pageField = pageFieldOf(context);
		return {
			each: 'run',
			execute: async (store) => {
				const figures = await summarise(store, period);
				return [await answer(context, figures, pageField)];
			},
		};
	},
};

function periodOf(context: IExecuteFunctions): Period {
	const timezone = context.getTimezone();
	const moment = (name: string, displayName: string) =>
		momentOf(context.getNodeParameter(name, 0, ''), displayName, timezone);
	const to = moment('to', 'To') ?? Date.now();
	return { from: moment('from', 'From') ?? to - USUAL_DAYS * DAY, to, timezone };
}

/** The binary field for the page, or `undefined` if none is wanted. */
function pageFieldOf(context: IExecuteFunctions): string | undefined {
	if (context.getNodeParameter('makePage', 0, false) !== true) return undefined;
	const field = trimmed(context.getNodeParameter('binaryField', 0, 'data'));
	if (field !== '') return field;
	throw new RangeError('Put Output File in Field is empty; fill in a name such as data');
}

async function answer(
	context: IExecuteFunctions,
	figures: AccountSummary,
	pageField: string | undefined,
): Promise<Answer> {
	const json = shownSummary(figures);
	if (pageField === undefined) return { json };
	// Loaded when it is needed: the charts would add to the time that every n8n takes to start.
	const { reportPage } = await import('../../../src/report/page/report-page');
	const page = Buffer.from(reportPage(figures));
	const name = `opt-out-report-${String(json.to).slice(0, 10)}.html`;
	const file = await context.helpers.prepareBinaryData(page, name, 'text/html');
	return { json, binary: { [pageField]: file } };
}

/** The figures as n8n shows them, with times as people and other nodes read them. */
function shownSummary({ period, pendingReviews, ...figures }: AccountSummary): IDataObject {
	const { oldestSince } = pendingReviews;
	return presentFields({
		from: new Date(period.from).toISOString(),
		to: new Date(period.to).toISOString(),
		timezone: period.timezone,
		...figures,
		pendingReviews: presentFields({
			count: pendingReviews.count,
			oldestSince: oldestSince === undefined ? undefined : new Date(oldestSince).toISOString(),
		}),
	});
}
