import type { ConsentEventType } from './events';
import { listOf, type Scope } from './scope';
import type { ConsentState, Register } from './state';

/** For each type of event that suppresses, those that end what it brought about. */
const ENDED_BY = {
	opt_out: ['opt_in'],
	block: ['unblock'],
	hold: ['release', 'opt_in'],
} as const satisfies Partial<Record<ConsentEventType, readonly ConsentEventType[]>>;

type Suppressing = keyof typeof ENDED_BY;

const ENDS: Readonly<Record<Exclude<ConsentEventType, Suppressing | 'erasure'>, Suppressing>> = {
	opt_in: 'opt_out',
	unblock: 'block',
	release: 'hold',
};

/** Whether an event of a type suppresses; the others, but an erasure, end what one of these brought about. */
export function isSuppressing(type: ConsentEventType): type is Suppressing {
	return type in ENDED_BY;
}

/**
 * Whether what an event of this type brings about is so already: an opt-out from this very scope stands, or for an
 * opt-in, none does. An opt-out from everything is no opt-out from a list by name, which would outlast it.
 */
export function isInForce(state: ConsentState, type: ConsentEventType, scope: Scope): boolean {
	if (type === 'erasure') return state.has(type);
	return isSuppressing(type) ? stands(state, type, scope) : !stands(state, ENDS[type], scope);
}

function stands(state: ConsentState, type: Suppressing, scope: Scope): boolean {
	const mark = state.get(registerIn(type, scope));
	if (!mark) return false;
	return ENDED_BY[type].every((ending) => {
		const end = state.get(registerIn(ending, scope));
		return !end || end.at <= mark.at;
	});
}

function registerIn(type: ConsentEventType, scope: Scope): Register {
	const list = listOf(scope);
	return list !== undefined && (type === 'opt_out' || type === 'opt_in') ? `${type} ${list}` : type;
}
