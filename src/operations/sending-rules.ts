import type { FrequencyCap } from '../consent/frequency-cap';
import type { MessageKind } from '../consent/gate';
import type { E164 } from '../phone/e164';
import { allowedFrom, type QuietHoursSettings } from '../quiet-hours/allowed-from';
import { placeOf, type KnownPlace } from '../quiet-hours/place';

/** When texts may not go out. */
export interface QuietHours extends QuietHoursSettings {
	/** What is known of where the contact is, apart from the number. */
	readonly known: KnownPlace;
	/** Whether texts to one contact that belong to no campaign wait, too. */
	readonly oneToOne: boolean;
}

/** What a sender demands of a text besides that the contact has not opted out. */
export interface SendingRules {
	readonly quietHours?: QuietHours;
	/** Texts of one list to one contact, in a period; each must allow the text. */
	readonly caps: readonly FrequencyCap[];
	/** Whether the contact must have opted in to the texts. */
	readonly requireOptIn: boolean;
}

export const NO_RULES: SendingRules = { caps: [], requireOptIn: false };

/**
 * The rules that a kind of text is subject to. Sequence steps and broadcasts are to all; a text to one contact only to
 * quiet hours, where the builder wants that. A confirmation or help reply answers the contact, who has just texted.
 */
export function rulesFor(kind: MessageKind, rules: SendingRules): SendingRules {
	switch (kind) {
		case 'sequence_step':
		case 'broadcast':
			return rules;
		case 'one_to_one':
			return rules.quietHours?.oneToOne ? { ...NO_RULES, quietHours: rules.quietHours } : NO_RULES;
		case 'confirmation':
		case 'help_reply':
			return NO_RULES;
	}
}

/** Whether a contact may be texted at this hour, and if not, from when on. */
export type HourAnswer =
	| { readonly allowed: true }
	/** Without a time there is none, or nobody knows where the contact is. */
	| { readonly allowed: false; readonly retryAt?: number };

/** @param now milliseconds since 1970. */
export function hourAnswer(
	contact: E164,
	quietHours: QuietHours | undefined,
	now: number,
): HourAnswer {
	if (!quietHours) return { allowed: true };
	const from = allowedFrom(placeOf(contact, quietHours.known), quietHours, now);
	return from === now ? { allowed: true } : { allowed: false, retryAt: from };
}
