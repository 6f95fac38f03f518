import { standingIn, type Standing } from '../consent/standing';
import type { ContactRef } from '../phone/contact-ref';
import type { ErasureAnswer, ErasureRequest, SuppressionStore } from '../store/suppression-store';

/** What an erasure took away, and what survives of the person. */
export interface ErasedContact extends Omit<ErasureAnswer, 'state'> {
	readonly contact: ContactRef;
	/** What the person decided, which goes on deciding whether they may be texted. */
	readonly standing: Standing;
}

/**
 * Erases a person at their request (GDPR, article 17) and keeps whether they may be texted, as a keyed hash: article
 * 17(3)(b) and (e) and article 21(3) let the brand remember whom it must not text. See `docs/privacy.md`.
 *
 * @param evidence who asked and why; it stays in the ledger, so it must not name the person.
 * @throws SuppressionStoreError 'misconfigured' if the store was opened without a key for it; any other leaves open how
 * much was erased, and repeating it finishes it.
 */
export async function eraseContact(
	store: SuppressionStore,
	contact: ContactRef,
	{ at = Date.now(), evidence = {} }: Partial<Omit<ErasureRequest, 'contact'>> = {},
): Promise<ErasedContact> {
	const { state, ...erased } = await store.erase({ contact, at, evidence });
	return { contact, ...erased, standing: standingIn(state, 'all') };
}
