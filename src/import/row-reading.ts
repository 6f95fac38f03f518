import type { EventDraft } from '../consent/events';
import type { RefusalReason } from '../consent/authorise';
import type { UnusableNumberReason } from '../phone/e164';

/** Why a row is not imported. */
export type RejectionReason =
	| UnusableNumberReason
	| RefusalReason
	| 'another_key'
	| 'unknown_standing'
	| 'unusable_list'
	| 'unusable_time'
	| 'no_evidence';

/** What one row of a table says. */
export type RowReading =
	| EventRow
	/** Nothing that would have to be recorded. */
	| { readonly says: 'nothing'; readonly isEmpty: boolean }
	| UnusableRow;

export interface EventRow {
	readonly says: 'event';
	readonly draft: EventDraft;
	/** Whether the row says when it happened. */
	readonly hasTime: boolean;
	/** The row says it in a way that cannot be read. */
	readonly isTimeUnreadable: boolean;
}

export interface UnusableRow {
	readonly says: 'unusable';
	readonly reason: RejectionReason;
	/** A sentence for whoever corrects the row. */
	readonly message: string;
}

export function unusable(reason: RejectionReason, message: string): UnusableRow {
	return { says: 'unusable', reason, message };
}
