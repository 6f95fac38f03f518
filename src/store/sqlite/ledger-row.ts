import {
	ACTORS,
	EVENT_SOURCES,
	EVENT_TYPES,
	eventOf,
	type ConsentEvent,
	type EventId,
	type Evidence,
} from '../../consent/events';
import { isErased, type ErasedLink, type EventLink, type Link } from '../chain';
import { storedHash } from './account';
import {
	bytesIn,
	contactIn,
	damagedRow,
	hashIn,
	integerIn,
	scopeIn,
	textIn,
	wordIn,
	type Row,
} from './rows';
import { entryKey } from './schema';
import type { Sql } from './transaction';

/** Appends a link to the ledger, within a transaction. Evidence is JSON, which keeps every text exactly. */
export function insertLink(
	sql: Sql,
	accountId: number,
	{ position, hash, salt, event }: EventLink,
): void {
	sql(INSERT_LINK).run(
		accountId,
		position,
		event.id,
		event.contact,
		event.type,
		event.scope,
		event.at,
		event.recordedAt,
		event.source,
		event.actor,
		Buffer.from(salt, 'base64url'),
		storedHash(hash),
		JSON.stringify(event.evidence),
	);
}

const INSERT_LINK = `
	INSERT INTO ledger
		(entry, event_id, contact, type, scope, at, recorded_at, source, actor, salt, hash, evidence)
	VALUES (${entryKey('?', '?')}, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
`;

/** Takes what names a person out of a row, within a transaction that erases the contact. */
export function eraseLink(
	sql: Sql,
	accountId: number,
	{ position, personalDigest }: ErasedLink,
): void {
	sql(ERASE_LINK).run({ accountId, position, digest: storedHash(personalDigest) });
}

const ERASE_LINK = `
	UPDATE ledger SET event_id = NULL, contact = NULL, evidence = NULL, salt = :digest
	WHERE entry = ${entryKey(':position')}
`;

/** The link of a row. */
export function linkOfRow(row: Row): Link {
	const place = { position: integerIn(row, 'position'), hash: hashIn(row, 'hash') };
	if (row.contact === null) return { ...place, ...erasedContentIn(row) };
	const salt = bytesIn(row, 'salt').toString('base64url');
	return { ...place, salt, event: eventOfRow(row) };
}

/** The link of a row of a contact, which is none that was erased. */
export function eventLinkOfRow(row: Row): EventLink {
	const link = linkOfRow(row);
	if (isErased(link)) throw damagedRow('contact');
	return link;
}

function erasedContentIn(row: Row): Pick<ErasedLink, 'erased' | 'personalDigest'> {
	return {
		erased: {
			type: wordIn(row, 'type', EVENT_TYPES),
			scope: scopeIn(row),
			at: integerIn(row, 'at'),
			recordedAt: integerIn(row, 'recorded_at'),
			source: wordIn(row, 'source', EVENT_SOURCES),
			actor: wordIn(row, 'actor', ACTORS),
		},
		personalDigest: hashIn(row, 'salt'),
	};
}

/** The event of a row. */
export function eventOfRow(row: Row): ConsentEvent {
	return eventOf(wordIn(row, 'type', EVENT_TYPES), scopeIn(row), {
		id: textIn(row, 'event_id') as EventId,
		contact: contactIn(row),
		at: integerIn(row, 'at'),
		recordedAt: integerIn(row, 'recorded_at'),
		source: wordIn(row, 'source', EVENT_SOURCES),
		actor: wordIn(row, 'actor', ACTORS),
		evidence: evidenceIn(row),
	});
}

function evidenceIn(row: Row): Evidence {
	let evidence: unknown;
	try {
		evidence = JSON.parse(textIn(row, 'evidence'));
	} catch (cause) {
		throw damagedRow('evidence', { cause });
	}
	if (!isEvidence(evidence)) throw damagedRow('evidence');
	return evidence;
}

function isEvidence(value: unknown): value is Evidence {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
	return Object.values(value).every((part) => typeof part === 'string');
}
