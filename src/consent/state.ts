import {
	EVENT_SOURCES,
	type ConsentEvent,
	type ConsentEventType,
	type EventSource,
} from './events';
import { listOf } from './scope';

/** The latest event of one type: when, and where it came from. */
export interface Mark {
	readonly at: number;
	readonly source: EventSource;
}

/**
 * All that decides a contact's standing: for each type of event (and list) the latest one.
 *
 * Keeping only the latest of each makes the state a pure function of the set of events: merging is
 * commutative, associative and idempotent, so order of arrival, duplicates and replays cannot matter.
 */
export type ConsentState = ReadonlyMap<Register, Mark>;

/** A place in the state: an event type, with the list's name if it concerns one list. */
export type Register = ConsentEventType | `${'opt_out' | 'opt_in'} ${string}`;

export const EMPTY_STATE: ConsentState = new Map();

/** The register an event writes to. */
export function registerOf(event: Pick<ConsentEvent, 'type' | 'scope'>): Register {
	const list = listOf(event.scope);
	return list !== undefined && (event.type === 'opt_out' || event.type === 'opt_in')
		? `${event.type} ${list}`
		: event.type;
}

/** The state after an event, whatever came before or after it in time. */
export function mergeEvent(state: ConsentState, event: ConsentEvent): ConsentState {
	return mergeMark(state, registerOf(event), { at: event.at, source: event.source });
}

/** The state after all that led to either of two states. The same object as the first if the other adds nothing. */
export function mergeStates(state: ConsentState, other: ConsentState): ConsentState {
	let merged = state;
	for (const [register, mark] of other) merged = mergeMark(merged, register, mark);
	return merged;
}

function mergeMark(state: ConsentState, register: Register, mark: Mark): ConsentState {
	const current = state.get(register);
	if (current && !outranks(mark, current)) return state;
	return new Map(state).set(register, mark);
}

/** The state that a set of events makes, in any order. */
export function stateOf(events: Iterable<ConsentEvent>): ConsentState {
	let state = EMPTY_STATE;
	for (const event of events) state = mergeEvent(state, event);
	return state;
}

/** At equal times the source decides, only so that every order of arrival ends in the same state. */
function outranks(candidate: Mark, current: Mark): boolean {
	if (candidate.at !== current.at) return candidate.at > current.at;
	return EVENT_SOURCES.indexOf(candidate.source) > EVENT_SOURCES.indexOf(current.source);
}

/** Digit of each event type in the stored form. Append only. */
const TYPE_DIGITS: Readonly<Record<ConsentEventType, number>> = {
	opt_out: 1,
	opt_in: 2,
	hold: 3,
	release: 4,
	block: 5,
	unblock: 6,
	erasure: 7,
};
const TYPES = new Map(
	(Object.entries(TYPE_DIGITS) as [ConsentEventType, number][]).map(([type, digit]) => [
		digit,
		type,
	]),
);

/**
 * The stored form of one mark: `<milliseconds><type digit><source digit>` and, for a list, `:<name>`,
 * percent-encoded. One mark for all texts, the usual case, is a plain integer, which Redis keeps in 9 bytes.
 */
export function encodeMark(register: Register, mark: Mark): string {
	const { type, list } = partsOf(register);
	const number = `${mark.at}${TYPE_DIGITS[type]}${EVENT_SOURCES.indexOf(mark.source)}`;
	return list === undefined ? number : `${number}:${encodeURIComponent(list)}`;
}

/** The stored form of a state: its marks in the order of their registers, separated by commas. */
export function encodeState(state: ConsentState): string {
	return [...state]
		.map(([register, mark]) => encodeMark(register, mark))
		.sort((a, b) => compareText(registerPart(a), registerPart(b)))
		.join(',');
}

/**
 * Reads the stored form back.
 * @throws RangeError if it was not written by {@link encodeState}: a damaged standing must never read as "subscribed".
 */
export function decodeState(stored: string): ConsentState {
	const state = new Map<Register, Mark>();
	if (stored === '') return state;
	for (const token of stored.split(',')) {
		const [register, mark] = decodeMark(token);
		state.set(register, mark);
	}
	return state;
}

/**
 * Reads one mark back.
 * @throws RangeError if it was not written by {@link encodeMark}.
 */
export function decodeMark(token: string): [Register, Mark] {
	const match = /^(\d{1,16})(\d)(\d)(?::(.*))?$/.exec(token);
	const type = TYPES.get(Number(match?.[2]));
	const source = EVENT_SOURCES[Number(match?.[3])];
	if (!match || !type || !source) throw new RangeError('A stored standing is damaged');
	const list = match[4];
	const mark: Mark = { at: Number(match[1]), source };
	if (list === undefined) return [type, mark];
	if (type !== 'opt_out' && type !== 'opt_in') throw new RangeError('A stored standing is damaged');
	return [`${type} ${decodeURIComponent(list)}`, mark];
}

/** The event type of a register, and its list if it concerns one. */
export function partsOf(register: Register): { type: ConsentEventType; list?: string } {
	const space = register.indexOf(' ');
	if (space < 0) return { type: register as ConsentEventType };
	return { type: register.slice(0, space) as ConsentEventType, list: register.slice(space + 1) };
}

/** What a token says apart from time and source: `1` or `1:<list>`. */
function registerPart(token: string): string {
	const colon = token.indexOf(':');
	const number = colon < 0 ? token : token.slice(0, colon);
	return number.slice(-2, -1) + (colon < 0 ? '' : token.slice(colon));
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
