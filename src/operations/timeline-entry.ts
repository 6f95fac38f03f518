import type { ConsentEvent, EventSource } from '../consent/events';
import { listOf } from '../consent/scope';
import type { Standing } from '../consent/standing';
import type { StandingChange } from './standing-change';

/** How each source brought an event about, after what happened. */
const BY_SOURCE: Readonly<Record<EventSource, string>> = {
	reply: ' by a reply',
	manual: '',
	import: ' by an import',
	provider: ', as the provider reports',
	complaint: ' after a complaint',
	wrong_number: ', because the number belongs to somebody else',
	reassigned: ', because the number was given to somebody else',
	deactivated: ', because the number is not in service any more',
};

/** Characters of the contact's words that a timeline shows. */
const LONGEST_QUOTE = 160;

/** A sentence or two about a change for the timeline of a CRM. Quotes the contact only if the ledger has their words. */
export function timelineEntry({ event, changed, after }: StandingChange): string {
	return changed ? eventEntry(event) : `${eventEntry(event)} ${unchanged(after)}`;
}

/** What happened, when, by what, and who recorded it, without what it changed. */
export function eventEntry(event: ConsentEvent): string {
	const happened = `${whatHappened(event)} on ${momentOf(event)}${cause(event)}.`;
	const recorded = decision(event);
	return recorded === '' ? happened : `${happened} ${recorded}`;
}

function whatHappened({ type, scope }: ConsentEvent): string {
	const list = listOf(scope);
	switch (type) {
		case 'opt_out':
			return list === undefined ? 'Opted out of all texts' : `Left the list “${list}”`;
		case 'opt_in':
			return list === undefined ? 'Opted in to texts' : `Joined the list “${list}”`;
		case 'hold':
			return 'Held for review';
		case 'release':
			return 'Released from review';
		case 'block':
			return 'Blocked from all texts';
		case 'unblock':
			return 'Unblocked';
		case 'erasure':
			return 'Erased, but for whether they may be texted,';
	}
}

function cause({ type, source, evidence: { text } }: ConsentEvent): string {
	if (source !== 'reply' || text === undefined) return BY_SOURCE[source];
	const how = type === 'hold' ? 'because of the reply' : 'by replying';
	return ` ${how} “${quoted(text)}”`;
}

function quoted(text: string): string {
	const characters = [...text.trim().replace(/\s+/g, ' ')];
	const isLong = characters.length > LONGEST_QUOTE;
	return isLong ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : characters.join('');
}

/** A decision happens when it is recorded; what a contact says, when they say it. */
function momentOf({ actor, at, recordedAt }: ConsentEvent): string {
	const moment = new Date(actor === 'operator' ? recordedAt : at).toISOString();
	return `${moment.slice(0, 10)} at ${moment.slice(11, 16)} UTC`;
}

function decision({ evidence: { requestedBy, note } }: ConsentEvent): string {
	if (requestedBy !== undefined) return `Recorded by ${requestedBy}${note ? `: ${note}` : ''}.`;
	return note === undefined ? '' : `Note: ${note}.`;
}

function unchanged(after: Standing): string {
	return `This changed nothing: they are ${after.status === 'held' ? 'held for review' : after.status}.`;
}
