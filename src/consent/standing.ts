import type { EventSource } from './events';
import type { ListScope, Scope } from './scope';
import { listOf } from './scope';
import { partsOf, type ConsentState, type Mark, type Register } from './state';

interface Since {
	/** Event time of what put the contact into this standing, milliseconds since 1970. */
	readonly since: number;
	readonly source: EventSource;
}

/** What follows from a contact's events for one scope. Every status but `subscribed` forbids texts. */
export type Standing =
	| { readonly status: 'subscribed' }
	| ({ readonly status: 'unsubscribed'; readonly scope: Scope } & Since)
	| ({ readonly status: 'held' } & Since)
	| ({ readonly status: 'blocked' } & Since);

/** A standing that forbids texts. */
export type SuppressedStanding = Exclude<Standing, { status: 'subscribed' }>;

export type StandingStatus = Standing['status'];

export const SUBSCRIBED: Standing = { status: 'subscribed' };

/**
 * A contact's standing for texts of one scope.
 *
 * The stronger status wins: blocked, then unsubscribed, then held. At equal event times the protective
 * event wins. Opting in to all texts lifts an opt-out from all, not one from a list left by name, and ends
 * a hold that is older: the contact has answered the question that the hold was waiting for.
 */
export function standingIn(state: ConsentState, scope: Scope): Standing {
	const blocked = unlifted(state, 'block', 'unblock');
	if (blocked) return { status: 'blocked', ...sinceOf(blocked) };

	const optedOut = unlifted(state, 'opt_out', 'opt_in');
	if (optedOut) return { status: 'unsubscribed', scope: 'all', ...sinceOf(optedOut) };

	const leftList = scope !== 'all' && optOutOfList(state, scope);
	if (leftList) return { status: 'unsubscribed', scope, ...sinceOf(leftList) };

	const held = unlifted(state, 'hold', 'release');
	if (held && held.at >= (state.get('opt_in')?.at ?? -1))
		return { status: 'held', ...sinceOf(held) };

	return SUBSCRIBED;
}

/** The lists that the contact left by name, whatever their standing for all texts. */
export function listsLeft(state: ConsentState): ListScope[] {
	const left: ListScope[] = [];
	for (const register of state.keys()) {
		if (!register.startsWith('opt_out ')) continue;
		const list = register.slice('opt_out '.length);
		if (unlifted(state, `opt_out ${list}`, `opt_in ${list}`)) left.push(`list:${list}`);
	}
	return left.sort();
}

/** The lists that anything was recorded about, left or joined. */
export function listsNamedIn(state: ConsentState): ListScope[] {
	const names = [...state.keys()].flatMap((register) => partsOf(register).list ?? []);
	return [...new Set(names)].sort().map((name): ListScope => `list:${name}`);
}

/** The opt-out by which the contact left a list by name, unless an opt-in to the list is later. */
export function optOutOfList(state: ConsentState, list: ListScope): Mark | undefined {
	const name = listOf(list) ?? '';
	return unlifted(state, `opt_out ${name}`, `opt_in ${name}`);
}

/** Whether a standing forbids a text. */
export function isSuppressed(standing: Standing): standing is SuppressedStanding {
	return standing.status !== 'subscribed';
}

/** Whether two standings forbid the same texts, whatever brought them about. */
export function isSameStanding(a: Standing, b: Standing): boolean {
	if (a.status !== b.status) return false;
	return a.status !== 'unsubscribed' || b.status !== 'unsubscribed' || a.scope === b.scope;
}

/**
 * Whether there is a recorded opt-in to texts of the scope: to all texts or, for a list, to that list, that no opt-out
 * of the same kind has ended. At equal times the opt-out counts. Opting in to a list is no consent to other texts.
 */
export function hasOptedIn(state: ConsentState, scope: Scope): boolean {
	const list = listOf(scope);
	return (
		isUnended(state, 'opt_in', 'opt_out') ||
		(list !== undefined && isUnended(state, `opt_in ${list}`, `opt_out ${list}`))
	);
}

function isUnended(state: ConsentState, optIn: Register, optOut: Register): boolean {
	const given = state.get(optIn);
	return given !== undefined && given.at > (state.get(optOut)?.at ?? -1);
}

function unlifted(state: ConsentState, protective: Register, lifting: Register): Mark | undefined {
	const mark = state.get(protective);
	if (!mark) return undefined;
	const lifted = state.get(lifting);
	return lifted && lifted.at > mark.at ? undefined : mark;
}

function sinceOf(mark: Mark): Since {
	return { since: mark.at, source: mark.source };
}
