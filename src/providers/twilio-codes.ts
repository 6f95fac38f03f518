import type { ProviderSource } from './provider';

/** What an error code says of the number: it must not be texted any more, or it cannot be. */
export type CodeMeaning =
	| { readonly outcome: 'opted_out'; readonly source: ProviderSource }
	| { readonly outcome: 'invalid_number' };

const INVALID_NUMBER: CodeMeaning = { outcome: 'invalid_number' };

/**
 * What Twilio's error codes mean for a contact. Codes that are not here are refusals of this one text, and so are those
 * of a phone that is switched off (30003) or of a carrier that was not reached: the contact may be texted later.
 *
 * Codes from 30000 on come with a status callback, when the text was accepted before.
 *
 * @see https://www.twilio.com/docs/api/errors
 */
export const TWILIO_CODES: ReadonlyMap<string, CodeMeaning> = new Map<string, CodeMeaning>([
	['21610', { outcome: 'opted_out', source: 'provider' }],
	['21211', INVALID_NUMBER],
	['21217', INVALID_NUMBER],
	['21265', INVALID_NUMBER],
	['21614', INVALID_NUMBER],
	['21635', INVALID_NUMBER],
	// Unknown destination handset: the number may no longer exist.
	['30005', { outcome: 'opted_out', source: 'deactivated' }],
	// Landline, or a carrier that a short code cannot reach.
	['30006', INVALID_NUMBER],
	// The Compliance Toolkit found that the number has another user since consent was given.
	['30047', { outcome: 'opted_out', source: 'reassigned' }],
]);
