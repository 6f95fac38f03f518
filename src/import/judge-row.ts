import { authorise } from '../consent/authorise';
import { completeEvent, type ConsentEvent } from '../consent/events';
import { isInForce } from '../consent/in-force';
import type { Policy } from '../consent/policy';
import { isSuppressed, standingIn } from '../consent/standing';
import { registerOf, type ConsentState } from '../consent/state';
import { unusable, type EventRow, type UnusableRow } from './row-reading';

/** What is to be done with a row that says that something happened. */
export type Judgement =
	| { readonly do: 'record'; readonly event: ConsentEvent }
	/** Nothing would be another way afterwards. */
	| { readonly do: 'leave' }
	| { readonly do: 'reject'; readonly why: UnusableRow };

const LEAVE: Judgement = { do: 'leave' };

/**
 * Decides about a row by what the store knows of its contact. A row with a time is one event, whenever it is imported.
 * One without says how things stand now, so that nothing is recorded where they stand so already.
 *
 * @param now milliseconds since 1970.
 */
export function judgeRow(
	{ draft, hasTime }: EventRow,
	state: ConsentState,
	{ policy, now }: { readonly policy: Policy; readonly now: number },
): Judgement {
	const event = completeEvent(draft, now);
	const isKnown = hasTime ? isMarked(state, event) : isInForce(state, event.type, event.scope);
	if (isKnown) return LEAVE;
	const standing = standingIn(state, event.scope);
	if (event.type === 'opt_in' && !hasEvidence(event)) {
		return isSuppressed(standing) ? { do: 'reject', why: WITHOUT_EVIDENCE } : LEAVE;
	}
	const authorisation = authorise(draft, standing, policy);
	if (authorisation.allowed) return { do: 'record', event };
	return { do: 'reject', why: unusable(authorisation.reason, authorisation.message) };
}

function isMarked(state: ConsentState, event: ConsentEvent): boolean {
	const mark = state.get(registerOf(event));
	return mark?.at === event.at && mark.source === event.source;
}

/** The contact's words, their message, or who knows of their consent. */
function hasEvidence({ evidence }: ConsentEvent): boolean {
	const { text, textHash, messageId, note, requestedBy } = evidence;
	const names = [text, textHash, note, requestedBy, messageId?.startsWith(IMPORT) ? '' : messageId];
	return names.some((part) => part !== undefined && part !== '');
}

/** Begins the message id of events of which only the file is known. */
export const IMPORT = 'import ';

const WITHOUT_EVIDENCE = unusable(
	'no_evidence',
	'The contact is suppressed, and the row has no evidence that they asked for texts again, such as their message, its ID or a note',
);
