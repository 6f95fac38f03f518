import {
	ACTORS,
	eventIdOf,
	eventOf,
	type ConsentEvent,
	type EventId,
	type Occurrence,
} from '../../consent/events';
import type { Scope } from '../../consent/scope';
import { decodeMark, encodeMark, partsOf, registerOf } from '../../consent/state';
import {
	erasedContent,
	type ChainAnchor,
	type ErasedLink,
	type EventLink,
	type Link,
	type PublicPart,
} from '../chain';
import { damaged } from './failures';
import { contactOf, fieldOf } from './layout';
import { decodeEvidence, encodeEvidence } from './stored-evidence';
import { escaped, unescaped } from './stored-text';

/**
 * An entry of the ledger: the fields of a stream entry whose id is `<position in the chain>-1`. The first two are
 * plain integers for a text to everybody, which Redis keeps in 10 bytes each.
 */
export interface StoredEntry {
	/** The contact as the buckets name it; empty if the person was erased. */
	readonly contact: string;
	/** Time, type, source and list, as in a standing. */
	readonly mark: string;
	/** Everything else in lines: actor and delay, the id if it is not the derived one, the evidence. */
	readonly rest: string;
	/**
	 * 32 bytes of hash, 8 bytes of salt, then the bytes of the evidence: as text they would take a third more. Of an erased
	 * person hash and personal digest.
	 */
	readonly seal: Buffer;
}

const HASH_BYTES = 32;
export const SALT_BYTES = 8;
const OWN_ID = '=';

/** @param anchor the event's place in the chain, computed with this salt. */
export function encodeEntry(event: ConsentEvent, anchor: ChainAnchor, salt: Buffer): StoredEntry {
	const ownId = event.id === eventIdOf(event, event.at) ? [] : [OWN_ID + escaped(event.id)];
	const { lines, bytes } = encodeEvidence(event.evidence);
	return {
		contact: fieldOf(event.contact),
		mark: encodeMark(registerOf(event), event),
		rest: [encodeRecording(event), ...ownId, ...lines].join('\n'),
		seal: Buffer.concat([Buffer.from(anchor.hash, 'base64url'), salt, bytes]),
	};
}

/** What stays of an entry when the person is erased: mark, rest and seal, a line each. */
export function encodeErased(link: EventLink): Buffer {
	const { event, hash } = link;
	const { personalDigest } = erasedContent(link);
	const lines = `${encodeMark(registerOf(event), event)}\n${encodeRecording(event)}\n`;
	return Buffer.concat([
		Buffer.from(lines),
		Buffer.from(hash, 'base64url'),
		Buffer.from(personalDigest, 'base64url'),
	]);
}

/** @throws SuppressionStoreError 'damaged' if it was not written by {@link encodeEntry} or {@link encodeErased}. */
export function decodeEntry(position: number, entry: StoredEntry): Link {
	return entry.contact === '' ? decodeErased(position, entry) : decodeLink(position, entry);
}

function decodeErased(position: number, { mark, rest, seal }: StoredEntry): ErasedLink {
	if (seal.length !== 2 * HASH_BYTES) throw damaged();
	const { type, scope, at, source } = publicPartIn(mark);
	return {
		position,
		hash: seal.toString('base64url', 0, HASH_BYTES),
		erased: { type, scope, at, source, ...decodeRecording(rest, at) },
		personalDigest: seal.toString('base64url', HASH_BYTES),
	};
}

function decodeLink(position: number, { contact, mark, rest, seal }: StoredEntry): EventLink {
	if (seal.length < HASH_BYTES + SALT_BYTES) throw damaged();
	const bytes = seal.subarray(HASH_BYTES + SALT_BYTES);
	return {
		position,
		hash: seal.toString('base64url', 0, HASH_BYTES),
		salt: seal.toString('base64url', HASH_BYTES, HASH_BYTES + SALT_BYTES),
		event: decodeEvent(contact, mark, rest, bytes),
	};
}

function decodeEvent(field: string, storedMark: string, rest: string, bytes: Buffer): ConsentEvent {
	const { type, scope, at, source } = publicPartIn(storedMark);
	const [recording = '', ...lines] = rest.split('\n');
	const ownId = lines[0]?.startsWith(OWN_ID) ? lines.shift()?.slice(OWN_ID.length) : undefined;
	const evidence = decodeEvidence({ lines, bytes });
	const told = { contact: contactOf(field), at, source, evidence };
	const occurrence = { ...told, ...decodeRecording(recording, at) };
	const derived = () => eventIdOf({ ...occurrence, type, scope }, at);
	const id = ownId === undefined ? derived() : (unescaped(ownId) as EventId);
	return eventOf(type, scope, { ...occurrence, id });
}

/** What a mark says. */
function publicPartIn(storedMark: string): Pick<PublicPart, 'type' | 'scope' | 'at' | 'source'> {
	const [register, { at, source }] = markIn(storedMark);
	const { type, list } = partsOf(register);
	const scope: Scope = list === undefined ? 'all' : `list:${list}`;
	return { type, scope, at, source };
}

function markIn(stored: string): ReturnType<typeof decodeMark> {
	try {
		return decodeMark(stored);
	} catch {
		throw damaged();
	}
}

/** Digit of the actor, then milliseconds between event and recording in base 36. */
function encodeRecording({ actor, at, recordedAt }: Occurrence): string {
	return `${ACTORS.indexOf(actor)}${(recordedAt - at).toString(36)}`;
}

function decodeRecording(stored: string, at: number): Pick<Occurrence, 'actor' | 'recordedAt'> {
	const match = /^(\d)(-?[0-9a-z]{1,12})$/.exec(stored);
	const actor = ACTORS[Number(match?.[1])];
	if (!match || actor === undefined) throw damaged();
	return { actor, recordedAt: at + parseInt(match[2] ?? '', 36) };
}
