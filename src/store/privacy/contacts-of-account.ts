import type { ContactRef } from '../../phone/contact-ref';
import type { SuppressionStore } from '../suppression-store';

/** What depends on the names under which an account stores contacts. */
export interface ContactsOfAccount
	extends Pick<SuppressionStore, 'check' | 'record' | 'permit' | 'claim' | 'settle' | 'logSteps'> {
	/** The name under which a contact is stored now. */
	nameOf(contact: ContactRef): Promise<ContactRef>;
}
