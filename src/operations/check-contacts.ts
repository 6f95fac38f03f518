import type { Finding } from '../consent/gate';
import type { Scope } from '../consent/scope';
import { hasOptedIn, isSuppressed, standingIn, type Standing } from '../consent/standing';
import type { ConsentState } from '../consent/state';
import type { E164 } from '../phone/e164';
import { SuppressionStoreError } from '../store/errors';
import type { SuppressionStore } from '../store/suppression-store';

/** May this contact get a text of this scope? */
export interface StandingQuestion {
	readonly contact: E164;
	readonly scope: Scope;
}

/** The same question where a recorded opt-in may be demanded as well. */
export interface TextQuestion extends StandingQuestion {
	readonly requireOptIn: boolean;
}

/** Why a contact may not be texted, whatever the hour. */
export type Refusal = Extract<Finding, { found: 'standing' | 'no_consent' }>;

/**
 * Answers any number of questions, about any scopes, in one round trip to the store.
 * @returns the standings in the order of the questions.
 * @throws SuppressionStoreError if the store does not answer for every contact.
 */
export async function checkContacts(
	store: SuppressionStore,
	questions: readonly StandingQuestion[],
): Promise<Standing[]> {
	const states = await statesFor(store, questions);
	return questions.map(({ scope }, index) => standingIn(stateAt(states, index), scope));
}

/**
 * The refusals in the order of the questions, in one round trip to the store; `undefined` for who may be texted.
 * @throws SuppressionStoreError if the store does not answer for every contact.
 */
export async function refusalsOf(
	store: SuppressionStore,
	questions: readonly TextQuestion[],
): Promise<(Refusal | undefined)[]> {
	const states = await statesFor(store, questions);
	return questions.map((question, index) => refusalOf(question, stateAt(states, index)));
}

function refusalOf(
	{ scope, requireOptIn }: TextQuestion,
	state: ConsentState,
): Refusal | undefined {
	const standing = standingIn(state, scope);
	if (isSuppressed(standing)) return { found: 'standing', standing };
	return requireOptIn && !hasOptedIn(state, scope) ? { found: 'no_consent' } : undefined;
}

/** The states in the order of the questions. */
async function statesFor(
	store: SuppressionStore,
	questions: readonly StandingQuestion[],
): Promise<(ConsentState | undefined)[]> {
	if (questions.length === 0) return [];
	const states = await store.check([...new Set(questions.map(({ contact }) => contact))]);
	return questions.map(({ contact }) => states.get(contact));
}

function stateAt(states: readonly (ConsentState | undefined)[], index: number): ConsentState {
	const state = states[index];
	if (!state) throw incompleteAnswer();
	return state;
}

function incompleteAnswer(): SuppressionStoreError {
	return new SuppressionStoreError(
		'damaged',
		'The suppression store did not answer for every contact',
		'Run the step again; if it happens again, report it with the version of your Redis server',
	);
}
