import type { SuppressionStore } from '../store/suppression-store';
import { campaignFigures } from './campaign-figures';
import { countEvents } from './count-events';
import { countStandings } from './count-standings';
import { countTexts } from './count-texts';
import { DayCounts, dayNamer } from './days';
import { deadlineOf } from './deadline';
import { timeToSuppression } from './response-times';
import type { AccountSummary, Period } from './summary';

/** Days beyond this would make a report that nobody can read. */
const MOST_DAYS = 400;
const DAY = 24 * 60 * 60 * 1000;

/**
 * The figures of an account: its suppressed contacts as they are now, and the texts and opt-outs of a period. Reads
 * the list, the step log of the period and the ledger once each, as streams; what is held in memory grows with the
 * opt-outs of the period and with the texts to contacts who opted out.
 *
 * Opt-outs count by the time when they happened, and those only that the ledger still has: what was trimmed is
 * left out.
 *
 * @throws RangeError if the period is none, is longer than 400 days, or names no time zone.
 * @throws SuppressionStoreError if the store does not answer.
 */
export async function summarise(store: SuppressionStore, period: Period): Promise<AccountSummary> {
	checkPeriod(period);
	const days = new DayCounts(period, dayNamer(period.timezone));
	const { suppressed, pendingReviews } = await countStandings(store);
	const texts = await countTexts(store, period, days);
	const events = await countEvents(store, period, days, new Set(texts.textsToOptedOut.keys()));
	const waited = timeToSuppression(events.waits);
	return {
		account: store.account,
		period,
		suppressed,
		optOuts: events.optOuts,
		optIns: events.optIns,
		optOutsBySource: events.optOutsBySource.ranked(),
		texts: texts.outcomes,
		skipsByLabel: texts.skipsByLabel,
		days: days.figures(),
		campaigns: campaignFigures(texts, events),
		...(waited ? { timeToSuppression: waited } : {}),
		pendingReviews,
		deadline: deadlineOf(period, days.dayOf, texts, events),
	};
}

function checkPeriod({ from, to }: Period): void {
	if (!(from < to)) throw new RangeError('The period of a report must end after it begins');
	if (to - from > MOST_DAYS * DAY) {
		throw new RangeError(`The period of a report may have ${MOST_DAYS} days at most`);
	}
}
