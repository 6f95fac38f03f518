import { STANDARD_LABELS } from '../../src/consent/presets/standard';
import type { SendResult, TextToSend } from '../../src/operations/send-text';

/** Failures in a row after which the store is taken to be down. */
const FAILURES_IN_A_ROW = 3;

/**
 * Watches a batch for an outage of the store. Each text that the store does not answer for costs its whole time
 * limit; in an outage the rest of ten thousand would wait for hours, so it gets the same result at once.
 */
export function watchForOutage() {
	let failures = 0;
	let lastFailure: SendResult | undefined;
	const isDown = () => failures >= FAILURES_IN_A_ROW;
	const isFailure = (result: SendResult) => result.label === STANDARD_LABELS.storeUnavailable;
	return {
		/** The result of a text that is not tried, because the store is taken to be down. */
		resultFor: ({ phone }: Pick<TextToSend, 'phone'>): SendResult | undefined =>
			isDown() && lastFailure
				? { ...lastFailure, contact: phone.ok ? phone.e164 : undefined }
				: undefined,
		note: (result: SendResult): SendResult => {
			failures = isFailure(result) ? failures + 1 : 0;
			if (isFailure(result)) lastFailure = result;
			return result;
		},
		/** Whether a text failed because of the outage, so that not even its failure can be logged. */
		isCauseOf: (result: SendResult): boolean => isDown() && isFailure(result),
	};
}
