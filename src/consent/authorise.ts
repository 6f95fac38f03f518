import type { EventDraft } from './events';
import type { Policy } from './policy';
import type { Standing } from './standing';

export type RefusalReason = 'only_the_contact' | 'blocked' | 'not_by_record';

export type Authorisation =
	| { readonly allowed: true }
	| { readonly allowed: false; readonly reason: RefusalReason; readonly message: string };

const ALLOWED: Authorisation = { allowed: true };

/**
 * Whether a policy lets an event be recorded. Suppressing is always allowed. Lifting an opt-out is the
 * contact's own right: an operator may do it only where the policy says so, and nobody while blocked.
 */
export function authorise(draft: EventDraft, standing: Standing, policy: Policy): Authorisation {
	switch (draft.type) {
		case 'opt_out':
		case 'hold':
		case 'block':
		case 'release':
		case 'unblock':
			return ALLOWED;
		case 'erasure':
			return refused('not_by_record', 'A person is erased by the store, not by recording an event');
		case 'opt_in':
			return authoriseOptIn(draft, standing, policy);
	}
}

function authoriseOptIn(draft: EventDraft, standing: Standing, policy: Policy): Authorisation {
	if (standing.status === 'blocked') {
		return refused(
			'blocked',
			'The contact is blocked and must be unblocked before they can opt in',
		);
	}
	if (draft.actor === 'contact' || policy.optIn.liftedBy === 'contact_or_operator') return ALLOWED;
	return refused(
		'only_the_contact',
		'Only the contact can lift their own opt-out: ask them to text START, or use a policy that lets an operator record express consent',
	);
}

function refused(reason: RefusalReason, message: string): Authorisation {
	return { allowed: false, reason, message };
}
