import { STANDARD_LABELS } from '../../src/consent/presets/standard';
import type { SendResult } from '../../src/operations/send-text';

/** Failures in a row after which the store is taken to be down. */
const FAILURES_IN_A_ROW = 3;

/**
 * Watches a batch for an outage of the store. Each text that the store does not answer for costs its whole time
 * limit; in an outage the rest of ten thousand would wait for hours, so it gets the same result at once.
 */
export function watchForOutage() {
	let failures = 0;
	let outage: SendResult | undefined;
	return {
		/** What every further text gets, once the store is taken to be down. */
		result: (): SendResult | undefined => outage,
		note: (result: SendResult): SendResult => {
			failures = result.label === STANDARD_LABELS.storeUnavailable ? failures + 1 : 0;
			if (failures >= FAILURES_IN_A_ROW) outage = { ...result, contact: undefined };
			return result;
		},
	};
}
