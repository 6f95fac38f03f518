import { ACTORS, EVENT_SOURCES, EVENT_TYPES, type ConsentEvent } from '../consent/events';
import type { FrequencyCap } from '../consent/frequency-cap';
import { SuppressionStoreError } from './errors';
import type {
	ClaimRequest,
	Permission,
	RecordEntry,
	Settlement,
	StepLogEntry,
} from './suppression-store';

/** The last moment that a JavaScript date can hold, milliseconds since 1970. */
const LATEST_TIME = 8.64e15;

/** What a part of an entry must be, continuing "…, which must be". */
interface Rule {
	readonly isMet: (value: unknown) => boolean;
	readonly demand: string;
}

const TIME: Rule = {
	isMet: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= LATEST_TIME,
	demand: 'whole milliseconds since 1970, up to 8.64e15',
};
/** Whole numbers from 1; beyond the limit, a time so much later would be no exact number. */
const isCount = (value: unknown) =>
	Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 1e14;
const CAPS: Rule = {
	isMet: (value) =>
		value === undefined ||
		(Array.isArray(value) &&
			value.every((cap: FrequencyCap) => isCount(cap.texts) && isCount(cap.within))),
	demand: 'a list of caps with whole numbers from 1, of texts and of milliseconds, up to 1e14',
};
const OPTIONAL_TIME: Rule = {
	...TIME,
	isMet: (value) => value === undefined || TIME.isMet(value),
};
/** Half a surrogate pair would be stored as U+FFFD, so that two keys could become one. */
const KEY: Rule = {
	isMet: (value) => typeof value === 'string' && /^\P{Surrogate}+$/u.test(value),
	demand: 'a text of valid Unicode that is not empty',
};
const OPTIONAL_KEY: Rule = {
	...KEY,
	isMet: (value) => value === undefined || KEY.isMet(value),
};
const NAME: Rule = {
	isMet: (value) => typeof value === 'string' && /^[^\p{Surrogate}\p{Cc}]+$/u.test(value),
	demand: 'a text of valid Unicode that is not empty and has no control characters',
};
/** Numbers, and the marks that stand for contacts whose numbers are not kept. */
const CONTACT: Rule = {
	isMet: (value) =>
		typeof value === 'string' &&
		/^(?:\+\d{7,15}|[^\d+\p{Surrogate}\p{Cc}][^\p{Surrogate}\p{Cc}]*)$/u.test(value),
	demand: 'a number with + and 7 to 15 digits, e.g. from parsePhone',
};
const SCOPE: Rule = {
	isMet: (value) =>
		value === 'all' || (isText(value) && NAME.isMet(/^list:(.*)$/s.exec(value)?.[1])),
	demand: '"all" or "list:" and a name, e.g. from scopeOfList',
};
const WHOLE_SCOPE: Rule = {
	isMet: (value) => value === 'all',
	demand: '"all", because only opt-outs and opt-ins can concern one list',
};
const EVIDENCE: Rule = {
	isMet: (value) =>
		typeof value === 'object' &&
		value !== null &&
		Object.entries(value).every(
			([name, text]) => /^[a-z]\w*$/i.test(name) && (text === undefined || isText(text)),
		),
	demand: 'an object of texts, each under a name of letters and digits',
};

function isText(value: unknown): value is string {
	return typeof value === 'string';
}

function oneOf(words: readonly string[]): Rule {
	return {
		isMet: (value) => words.some((word) => word === value),
		demand: `one of ${words.join(', ')}`,
	};
}

/** A field, what it holds, and its rule. */
type Part = readonly [field: string, value: unknown, rule: Rule];

const PARTS_OF_EVENT = [
	['id', NAME],
	['contact', CONTACT],
	['type', oneOf(EVENT_TYPES)],
	['at', TIME],
	['recordedAt', TIME],
	['source', oneOf(EVENT_SOURCES)],
	['actor', oneOf(ACTORS)],
	['evidence', EVIDENCE],
] as const satisfies readonly (readonly [field: keyof ConsentEvent, rule: Rule])[];

/**
 * Refuses events that cannot be stored as they are, or that would damage the contact's standing for good.
 * `completeEvent` makes none of these.
 *
 * @throws SuppressionStoreError 'misconfigured' that names the first bad field.
 */
export function requireRecordable(entries: readonly RecordEntry[]): void {
	for (const [index, entry] of entries.entries()) {
		const bad = badPartOf(entry);
		if (bad) throw cannotBeStored(`The event with index ${index}`, bad);
	}
}

function badPartOf({ event, permitConfirmationUntil }: RecordEntry): Part | undefined {
	for (const [field, rule] of PARTS_OF_EVENT) {
		if (!rule.isMet(event[field])) return [field, event[field], rule];
	}
	const mayConcernOneList = event.type === 'opt_out' || event.type === 'opt_in';
	const scopeRule = mayConcernOneList ? SCOPE : WHOLE_SCOPE;
	if (!scopeRule.isMet(event.scope)) return ['scope', event.scope, scopeRule];
	if (OPTIONAL_TIME.isMet(permitConfirmationUntil)) return undefined;
	return ['permitConfirmationUntil', permitConfirmationUntil, OPTIONAL_TIME];
}

/** @throws SuppressionStoreError 'misconfigured' for a permission that cannot be stored as it is. */
export function requirePermission({ id, contact, until }: Permission): void {
	requireParts('The permission', [
		['id', id, KEY],
		['contact', contact, CONTACT],
		['until', until, TIME],
	]);
}

/** @throws SuppressionStoreError 'misconfigured' for a claim whose mark could not be stored as it is. */
export function requireClaimable(request: ClaimRequest): void {
	requireParts('The claim', [
		['contact', request.contact, CONTACT],
		['scope', request.scope, SCOPE],
		['sendKey', request.sendKey, KEY],
		['at', request.at, TIME],
		['keepUntil', request.keepUntil, TIME],
		['permission', request.permission, OPTIONAL_KEY],
		['caps', request.caps, CAPS],
	]);
}

/** @throws SuppressionStoreError 'misconfigured' for a settlement that cannot be stored as it is. */
export function requireSettlement({ contact, sendKey, at }: Settlement): void {
	requireParts('The settlement', [
		['contact', contact, CONTACT],
		['sendKey', sendKey, KEY],
		['at', at, TIME],
	]);
}

/** @throws SuppressionStoreError 'misconfigured' for a line that could not be found or read again. */
export function requireLoggable(lines: readonly StepLogEntry[]): void {
	for (const [index, { id, at }] of lines.entries()) {
		requireParts(`The line with index ${index}`, [
			['id', id, KEY],
			['at', at, TIME],
		]);
	}
}

function requireParts(what: string, parts: readonly Part[]): void {
	const bad = parts.find(([, value, { isMet }]) => !isMet(value));
	if (bad) throw cannotBeStored(what, bad);
}

function cannotBeStored(what: string, [field, , { demand }]: Part): SuppressionStoreError {
	return new SuppressionStoreError(
		'misconfigured',
		`${what} cannot be stored because of its ${field}, which must be ${demand}`,
		`Correct ${field} and give all of it to the store again: nothing of this call was stored`,
	);
}
