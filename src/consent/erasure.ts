import { isContactHash } from '../phone/contact-ref';
import type { ConsentEvent, Evidence } from './events';

/** All that an event says which was kept when the person was erased, apart from what decides their standing. */
export const KEPT: Evidence = { note: 'Kept when the person was erased' };

/** Whether an event tells again what happened before the person was erased, so that nothing happened when it was recorded. */
export function isKeptEvent({ contact, evidence }: ConsentEvent): boolean {
	return isContactHash(contact) && evidence.note === KEPT.note;
}
