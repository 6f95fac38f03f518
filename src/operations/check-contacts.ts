import type { Scope } from '../consent/scope';
import { standingIn, type Standing } from '../consent/standing';
import type { E164 } from '../phone/e164';
import { SuppressionStoreError } from '../store/errors';
import type { SuppressionStore } from '../store/suppression-store';

/** May this contact get a text of this scope? */
export interface StandingQuestion {
	readonly contact: E164;
	readonly scope: Scope;
}

/**
 * Answers any number of questions, about any scopes, in one round trip to the store.
 * @returns the standings in the order of the questions.
 * @throws SuppressionStoreError if the store does not answer for every contact.
 */
export async function checkContacts(
	store: SuppressionStore,
	questions: readonly StandingQuestion[],
): Promise<Standing[]> {
	if (questions.length === 0) return [];
	const states = await store.check([...new Set(questions.map(({ contact }) => contact))]);
	return questions.map(({ contact, scope }) => {
		const state = states.get(contact);
		if (!state) throw incompleteAnswer();
		return standingIn(state, scope);
	});
}

function incompleteAnswer(): SuppressionStoreError {
	return new SuppressionStoreError(
		'damaged',
		'The suppression store did not answer for every contact',
		'Run the step again; if it happens again, report it with the version of your Redis server',
	);
}
