import type { Delivery } from './provider';

/**
 * What Twilio's error codes mean for a contact. Codes that are not here are refusals of this one text.
 *
 * @see https://www.twilio.com/docs/api/errors
 */
export const TWILIO_CODES: ReadonlyMap<
	string,
	Extract<Delivery['outcome'], 'opted_out' | 'invalid_number'>
> = new Map([
	['21610', 'opted_out'],
	['21211', 'invalid_number'],
	['21217', 'invalid_number'],
	['21265', 'invalid_number'],
	['21614', 'invalid_number'],
	['21635', 'invalid_number'],
]);
