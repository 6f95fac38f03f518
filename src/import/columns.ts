import { plainName, USUAL_PHONE_NAMES } from '../phone/usual-field-names';

/** What a row can say, and the names under which it usually does, as `plainName` writes them; the surest first. */
const USUAL_NAMES = {
	phone: [
		...USUAL_PHONE_NAMES.filter((name) => name !== 'from'),
		'phone1',
		'primaryphone',
		'phonemobile',
		'contactnumber',
		'contactphone',
		'smsnumber',
		'e164',
	],
	event: [
		'event',
		'eventtype',
		'standing',
		'optedout',
		'optout',
		'optoutstatus',
		'smsoptout',
		'unsubscribed',
		'donotcontact',
		'donottext',
		'dnc',
	],
	list: ['list', 'listname', 'lists', 'program', 'programme', 'audience', 'segment'],
	time: [
		'time',
		'eventtime',
		'since',
		'at',
		'optedoutat',
		'optoutat',
		'optouttime',
		'optoutdate',
		'optedoutdate',
		'optedouton',
		'unsubscribedat',
		'unsubscribedon',
		'unsubscribedate',
		'unsubscribetime',
		'dateoptedout',
		'dateunsubscribed',
		'datetime',
		'timestamp',
		'date',
	],
	source: ['source', 'optoutsource', 'channel', 'origin', 'method'],
	note: ['note', 'notes', 'comment', 'comments', 'reason', 'remark', 'remarks', 'optoutreason'],
	message: ['message', 'messagetext', 'text', 'reply', 'body'],
	messageId: ['messageid', 'messagesid', 'smsid'],
	requestedBy: ['requestedby', 'enteredby', 'addedby', 'user', 'operator'],
	keyword: ['keyword'],
	rule: ['rule'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Names of columns that may say who opted out and may say something else. */
const DOUBTFUL_EVENT_NAMES = [
	'status',
	'smsstatus',
	'contactstatus',
	'subscription',
	'subscriptionstatus',
	'subscribed',
	'consent',
	'smsconsent',
	'optin',
	'optedin',
];

export type ImportField = keyof typeof USUAL_NAMES;
export const IMPORT_FIELDS = Object.keys(USUAL_NAMES) as readonly ImportField[];

/** The columns in which each field is looked for, by position; the first that is not empty in a row counts. */
export type ColumnMap = Readonly<Partial<Record<ImportField, readonly number[]>>>;

/** Names of columns that the user chose, in place of the usual ones. */
export type ChosenColumns = Readonly<Partial<Record<ImportField, string>>>;

/**
 * Finds the columns of a table: those that the user named, otherwise those with a usual name.
 * @throws RangeError with a sentence that lists the columns, if one that was named, or any for the number, is not there.
 */
export function columnsOf(names: readonly string[], chosen: ChosenColumns = {}): ColumnMap {
	const plain = names.map(plainName);
	const map = Object.fromEntries(
		IMPORT_FIELDS.map((field) => {
			const name = chosen[field];
			return [field, name === undefined ? usual(field, plain) : named(name, plain, names)];
		}),
	) as ColumnMap;
	if (map.phone?.length) return map;
	throw new RangeError(
		`No column is known to hold phone numbers; the table has ${listed(names)}. Name the one with the numbers`,
	);
}

/**
 * The name of a column that may say who opted out, where none surely does. Taking every row of such a table for an
 * opt-out could be as wrong as passing over some, so the user has to say which it is.
 */
export function doubtfulColumn(names: readonly string[], { event }: ColumnMap): string | undefined {
	if (event?.length) return undefined;
	return names.find((name) => DOUBTFUL_EVENT_NAMES.includes(plainName(name)));
}

/** Whether a heading says anything that an import knows; otherwise the first row may be one of data. */
export function hasUsualName(names: readonly unknown[]): boolean {
	const plain = names.map((name) => plainName(String(name ?? '')));
	return IMPORT_FIELDS.some((field) => usual(field, plain).length > 0);
}

/** The names of the columns that were found, by what they hold. */
export function namesIn(
	names: readonly string[],
	columns: ColumnMap,
): Partial<Record<ImportField, string[]>> {
	return Object.fromEntries(
		IMPORT_FIELDS.map((field): [ImportField, string[]] => [
			field,
			(columns[field] ?? []).map((column) => names[column] ?? ''),
		]).filter(([, found]) => found.length > 0),
	);
}

/** Several columns may hold a number (Phone, Mobile); of all else the surest name is meant. */
function usual(field: ImportField, plain: readonly string[]): number[] {
	const found = USUAL_NAMES[field].map((name) => plain.indexOf(name)).filter((at) => at >= 0);
	return field === 'phone' ? found : found.slice(0, 1);
}

function named(name: string, plain: readonly string[], names: readonly string[]): number[] {
	const at = plain.indexOf(plainName(name));
	if (at >= 0) return [at];
	throw new RangeError(`There is no column "${name}"; the table has ${listed(names)}`);
}

function listed(names: readonly string[]): string {
	return names.length === 0 ? 'no columns' : names.map((name) => `"${name}"`).join(', ');
}
