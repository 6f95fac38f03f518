import type { IDataObject } from 'n8n-workflow';
import {
	EVENT_SOURCES,
	type Actor,
	type ConsentEventType,
	type EventDraft,
	type EventSource,
	type Evidence,
} from '../../src/consent/events';
import type { Scope } from '../../src/consent/scope';
import type { E164 } from '../../src/phone/e164';
import type { NumberReport } from '../../src/providers/number-reports';
import { readTime } from '../../src/providers/event-time';
import { scopeOf } from '../shared/list-field';
import { momentOf } from '../shared/moment';
import type { ReplyOnItem } from '../shared/reply-field';
import { OPERATIONS, type OperationName } from './operations';

/** Everything that one item says about one contact. */
export interface Statement {
	readonly operation: OperationName;
	readonly contact: E164;
	/** List that the builder named, or empty. */
	readonly list: unknown;
	readonly source: unknown;
	readonly options: IDataObject;
	/** The item's reply, if it is the contact's own. */
	readonly reply?: ReplyOnItem;
	/** What a provider reports about the number, if the item is such a report. */
	readonly report?: NumberReport;
	/** IANA name, for times that are written without one. */
	readonly timezone: string;
	/** Keyed hash of a text, if the credential has a key. */
	readonly hash?: (text: string) => string;
}

/**
 * The consent event that an item describes.
 * @throws RangeError with a sentence for the builder if a field cannot be used.
 */
export function consentDraft(statement: Statement): EventDraft {
	const { type, followsFromReply } = OPERATIONS[statement.operation];
	const reply = followsFromReply ? statement.reply : undefined;
	const source = sourceOf(statement, reply);
	const scope = consentScope(type, statement.list, reply);
	return {
		type,
		contact: statement.contact,
		scope,
		at: eventTime(statement, reply),
		source,
		actor: actorOf(type, source, scope, reply),
		evidence: evidenceOf(statement, reply),
	};
}

function sourceOf(
	{ source: chosen, report }: Statement,
	reply: ReplyOnItem | undefined,
): EventSource {
	if (chosen === 'automatic') return reply ? 'reply' : (report?.source ?? 'manual');
	const source = EVENT_SOURCES.find((known) => known === chosen);
	if (source) return source;
	throw new RangeError(
		`"${String(chosen)}" is no source; choose one from the list, or use one of automatic, ${EVENT_SOURCES.join(', ')} in the expression`,
	);
}

/** Only opt-outs and opt-ins can concern one list. */
function consentScope(
	type: ConsentEventType,
	list: unknown,
	reply: ReplyOnItem | undefined,
): Scope {
	if (type !== 'opt_out' && type !== 'opt_in') return 'all';
	const isNamed = typeof list !== 'string' || list.trim() !== '';
	return isNamed && list !== undefined && list !== null ? scopeOf(list) : replyScope(reply);
}

function replyScope(reply: ReplyOnItem | undefined): Scope {
	const written = reply?.scope ?? 'all';
	if (written === 'all') return 'all';
	if (written.startsWith('list:')) return scopeOf(written.slice('list:'.length));
	throw new RangeError(
		'The scope in "reply" is neither "all" nor a list; pass the output of Classify Reply on as it is, or fill in List',
	);
}

function eventTime(
	{ options, timezone, report }: Statement,
	reply: ReplyOnItem | undefined,
): number | undefined {
	const given = momentOf(options.eventTime, 'Event Time', timezone);
	return given ?? readTime(reply?.receivedAt) ?? report?.at;
}

const TOLD_BY_PROVIDERS: ReadonlySet<EventSource> = new Set([
	'provider',
	'reassigned',
	'deactivated',
]);

/**
 * A contact speaks by texting; that a number is wrong may also be heard elsewhere. Blocks and the end of holds
 * and blocks are a person's decision, whatever message gave rise to them.
 */
function actorOf(
	type: ConsentEventType,
	source: EventSource,
	scope: Scope,
	reply: ReplyOnItem | undefined,
): Actor {
	if (TOLD_BY_PROVIDERS.has(source)) return 'provider';
	const isTextedByContact =
		source === 'reply' || (source === 'wrong_number' && reply !== undefined);
	if (!isTextedByContact) return 'operator';
	switch (type) {
		case 'opt_in':
			return source === 'reply' && asksToOptIn(reply, scope) ? 'contact' : 'operator';
		case 'opt_out':
		case 'hold':
			return 'contact';
		case 'release':
		case 'block':
		case 'unblock':
		case 'erasure':
			return 'operator';
	}
}

/** An opt-in is the contact's own only if their message was read as one, for no more than it was about. */
function asksToOptIn(reply: ReplyOnItem | undefined, scope: Scope): boolean {
	if (reply?.verdict !== 'opt_in') return false;
	const askedFor = replyScope(reply);
	return askedFor === 'all' || askedFor === scope;
}

function evidenceOf(statement: Statement, reply: ReplyOnItem | undefined): Evidence {
	const { options, report } = statement;
	return {
		messageId: filled(options.messageId) ?? reply?.messageId ?? report?.id,
		note: filled(options.note) ?? report?.note,
		requestedBy: filled(options.requestedBy),
		rule: reply?.rule,
		...wordsKept(statement, filled(options.message) ?? reply?.text, reply?.keyword),
	};
}

/** What is kept of the contact's words. The keyword is part of them. */
function wordsKept(
	{ options, hash }: Statement,
	text: string | undefined,
	keyword: string | undefined,
): Pick<Evidence, 'text' | 'textHash' | 'keyword'> {
	switch (options.messageText ?? 'full') {
		case 'full':
			return { text, keyword };
		case 'none':
			return {};
		case 'hash':
			if (!hash) {
				throw new RangeError(
					'There is no key for the hash of the message; fill in Hash Key in the Suppression Store credential and choose it in this node, or set Store Message As to another value',
				);
			}
			return text === undefined ? {} : { textHash: hash(text) };
		default:
			throw new RangeError('Store Message As must be full, hash or none');
	}
}

function filled(value: unknown): string | undefined {
	if (typeof value !== 'string' && typeof value !== 'number') return undefined;
	const text = String(value).trim();
	return text === '' ? undefined : text;
}
