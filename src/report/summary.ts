import type { EventSource } from '../consent/events';
import type { StepOutcome } from '../store/suppression-store';

/** The time that a report is about. */
export interface Period {
	/** Milliseconds since 1970, inclusive. */
	readonly from: number;
	/** Exclusive. */
	readonly to: number;
	/** IANA name, e.g. `America/New_York`: where the report's days begin and end. */
	readonly timezone: string;
}

/** How often something occurred. */
export interface Tally {
	readonly name: string;
	readonly count: number;
}

export type SourceTally = Tally & { readonly name: EventSource };

/** What happened on one day. */
export interface DayFigures {
	/** e.g. `2026-03-31`. */
	readonly day: string;
	/** Texts that were sent, without confirmations and help replies. */
	readonly texts: number;
	readonly optOuts: number;
	readonly optIns: number;
}

export interface CampaignFigures {
	readonly campaign: string;
	readonly texts: number;
	/** Opt-outs of contacts whose last text before, within a week, was one of this campaign. */
	readonly optOuts: number;
	/** Opt-outs for each text sent, between 0 and 1. */
	readonly optOutRate: number;
}

/** How long replies waited until their contact was suppressed, in seconds. */
export interface TimeToSuppression {
	readonly count: number;
	readonly p50: number;
	readonly p95: number;
	readonly max: number;
}

/** Contacts who may not be texted at the moment, whenever that began. */
export interface SuppressedContacts {
	readonly total: number;
	readonly unsubscribed: number;
	readonly held: number;
	readonly blocked: number;
	/** Where what suppresses them came from. */
	readonly bySource: readonly SourceTally[];
	/** How many left each list by name. */
	readonly byList: readonly Tally[];
}

export interface PendingReviews {
	readonly count: number;
	/** Since when the oldest has been waiting, milliseconds since 1970. */
	readonly oldestSince?: number;
}

/**
 * Whether opt-outs were honoured in time. 47 CFR 64.1200(a)(10) allows a reasonable time, ten business days at most;
 * this pack allows none.
 */
export interface Deadline {
	readonly businessDays: number;
	/** Opt-outs that were recorded after the legal limit. */
	readonly recordedTooLate: number;
	/** Texts sent to contacts whose opt-out was older than the legal limit. Must be zero. */
	readonly textsAfterLimit: number;
	/** Texts sent to contacts whose opt-out was recorded before. Must be zero. */
	readonly textsAfterRecorded: number;
	readonly isKept: boolean;
}

/** The figures of one account in a period. */
export interface AccountSummary {
	readonly account: string;
	readonly period: Period;
	readonly suppressed: SuppressedContacts;
	readonly optOuts: number;
	readonly optIns: number;
	readonly optOutsBySource: readonly SourceTally[];
	readonly texts: Readonly<Record<StepOutcome, number>>;
	/** What became of the texts that were not sent. */
	readonly skipsByLabel: readonly Tally[];
	readonly days: readonly DayFigures[];
	readonly campaigns: readonly CampaignFigures[];
	/** Missing where no reply opted out in the period. */
	readonly timeToSuppression?: TimeToSuppression;
	readonly pendingReviews: PendingReviews;
	readonly deadline: Deadline;
}
