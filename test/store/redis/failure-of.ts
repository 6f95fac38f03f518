import { SuppressionStoreError } from '../../../src/store/errors';

/** The error that a call of a store is rejected with. */
export async function failureOf(call: Promise<unknown>): Promise<SuppressionStoreError> {
	const outcome = await call.then(
		() => 'an answer',
		(error: unknown) => error,
	);
	if (outcome instanceof SuppressionStoreError) return outcome;
	throw new Error('There was no SuppressionStoreError', { cause: outcome });
}

/** A text that matches, inside of an expected object. */
export function text(words: RegExp): string {
	return expect.stringMatching(words) as string;
}
