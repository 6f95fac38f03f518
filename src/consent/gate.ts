import type { EventSource } from './events';
import type { Labels } from './policy';
import type { SuppressedStanding } from './standing';

/** Why a text is sent. The label of a refused text depends on it. */
export const MESSAGE_KINDS = [
	'sequence_step',
	'broadcast',
	'one_to_one',
	'confirmation',
	'help_reply',
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** Everything that can happen to one text. */
export type Finding =
	| { readonly found: 'sent' }
	| { readonly found: 'standing'; readonly standing: SuppressedStanding }
	| { readonly found: 'provider_opt_out'; readonly source: EventSource }
	| { readonly found: 'no_permission'; readonly message?: string }
	| { readonly found: 'invalid_number'; readonly message: string }
	| { readonly found: 'already_sent' }
	| { readonly found: 'outcome_unknown' }
	| { readonly found: 'no_consent' }
	/** Without a time there is none at which the contact may be texted. */
	| { readonly found: 'quiet_hours'; readonly retryAt?: number }
	| { readonly found: 'frequency_cap'; readonly retryAt: number }
	| { readonly found: 'store_unavailable'; readonly message: string }
	| { readonly found: 'not_sent'; readonly message: string };

/** One row of the step log's vocabulary. `reason` is a sentence for the builder. */
export interface Ruling {
	readonly outcome: 'sent' | 'skipped' | 'failed' | 'deferred';
	readonly successful: boolean;
	readonly label: string;
	readonly reason: string;
	/** ISO 8601 in UTC: when the text may be tried again, where it is known. */
	readonly retryAt?: string;
}

/** The label and outcome of what was found, as the policy words them. */
export function rule(finding: Finding, kind: MessageKind, labels: Labels): Ruling {
	switch (finding.found) {
		case 'sent':
			return { outcome: 'sent', successful: true, label: labels.sent, reason: 'The text was sent' };
		case 'standing':
			return skipped(labelOfStanding(finding.standing, kind, labels), reasonOf(finding.standing));
		case 'provider_opt_out':
			return skipped(
				unsubscribedLabel(kind, labels),
				`The provider says that ${providerSays(finding.source)}; this was recorded as an opt-out`,
			);
		case 'no_permission':
			return skipped(
				unsubscribedLabel(kind, labels),
				finding.message ??
					'The one reply that an unsubscribed contact may get was sent already, or its time is over',
			);
		case 'invalid_number':
			return skipped(labels.invalidNumber, finding.message);
		case 'already_sent':
			return {
				outcome: 'skipped',
				successful: true,
				label: labels.alreadySent,
				reason: 'This step was sent to the contact before',
			};
		case 'outcome_unknown':
			return skipped(
				labels.outcomeUnknown,
				'It is not known whether the provider got this text, so it is not sent again; look it up at the provider',
			);
		case 'quiet_hours':
			return finding.retryAt === undefined
				? skipped(labels.quietHours, NEVER_ALLOWED)
				: deferred(
						labels.quietHours,
						'Outside the hours in which the contact may be texted',
						finding.retryAt,
					);
		case 'frequency_cap':
			return deferred(
				labels.frequencyCap,
				'The contact got as many texts as the frequency cap allows',
				finding.retryAt,
			);
		case 'no_consent':
			return skipped(
				labels.noConsent,
				'The contact has not opted in to these texts, which the sending rules demand',
			);
		case 'store_unavailable':
			return failed(labels.storeUnavailable, finding.message);
		case 'not_sent':
			return failed(labels.notSent, finding.message);
	}
}

/** The label for a contact who may not be texted. */
export function labelOfStanding(
	standing: SuppressedStanding,
	kind: MessageKind,
	labels: Labels,
): string {
	switch (standing.status) {
		case 'unsubscribed':
			return unsubscribedLabel(kind, labels);
		case 'held':
			return labels.held;
		case 'blocked':
			return labels.blocked;
	}
}

function unsubscribedLabel(kind: MessageKind, labels: Labels): string {
	return kind === 'broadcast' ? labels.unsubscribedBroadcast : labels.unsubscribedStep;
}

function providerSays(source: EventSource): string {
	switch (source) {
		case 'reassigned':
			return 'the number has another user now';
		case 'deactivated':
			return 'the number is not in service any more';
		default:
			return 'the contact opted out';
	}
}

function reasonOf(standing: SuppressedStanding): string {
	const since = new Date(standing.since).toISOString();
	switch (standing.status) {
		case 'unsubscribed':
			return standing.scope === 'all'
				? `The contact opted out of all texts on ${since}`
				: `The contact left the list "${standing.scope.slice('list:'.length)}" on ${since}`;
		case 'held':
			return `A reply of ${since} may be an opt-out and waits for a person to decide`;
		case 'blocked':
			return `The contact was blocked on ${since}`;
	}
}

const NEVER_ALLOWED =
	'There is no hour in which the contact may be texted by these rules; give their time zone, or change the hours';

function deferred(label: string, reason: string, until: number): Ruling {
	const retryAt = new Date(until).toISOString();
	return {
		outcome: 'deferred',
		successful: false,
		label,
		reason: `${reason}; try again at ${retryAt}`,
		retryAt,
	};
}

function skipped(label: string, reason: string): Ruling {
	return { outcome: 'skipped', successful: false, label, reason };
}

function failed(label: string, reason: string): Ruling {
	return { outcome: 'failed', successful: false, label, reason };
}
