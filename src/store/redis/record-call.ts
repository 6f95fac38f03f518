import { randomBytes } from 'node:crypto';
import { nextAnchor } from '../chain';
import type { RecordEntry, RecordedEvent } from '../suppression-store';
import { readState, type RedisAccount } from './account';
import type { Call } from './connection';
import { damaged } from './failures';
import { decodeHead, encodeHead, type Head } from './head';
import { bitOf, type Place } from './layout';
import { asList, asText } from './replies';
import { encodeEntry, SALT_BYTES } from './stored-event';

const REPLIES_PER_EVENT = 3;

/** An event to record. */
export interface Candidate {
	/** Its place in the caller's list. */
	readonly index: number;
	readonly entry: RecordEntry;
	readonly place: Place;
	/** Its name in the index of events. */
	readonly name: string;
	/** Whether the index is taken to have it; the server corrects it. */
	isKnown: boolean;
}

export interface Recorded {
	readonly index: number;
	readonly event: RecordedEvent;
}

export type RecordAnswer =
	| { readonly recorded: readonly Recorded[] }
	| { readonly recorded?: undefined; readonly head: Head; readonly hasTurn: boolean };

/** The call that records events of one partition after a head, and the head after it. */
export function recordCall(
	account: RedisAccount,
	partition: number,
	head: Head,
	chunk: readonly Candidate[],
): { readonly call: Call; readonly headAfter: Head } {
	const { keys } = account;
	const salts = randomBytes(SALT_BYTES * chunk.length);
	const bucketKeys: string[] = [];
	const permissionKeys: string[] = [];
	const args: (string | number | Buffer)[] = [];
	let { last } = head;
	for (const [n, { entry, place, name, isKnown }] of chunk.entries()) {
		const { event, permitConfirmationUntil } = entry;
		bucketKeys.push(keys.standings(place), keys.events(place));
		args.push(place.field, bitOf(place.bucket), name);
		if (isKnown) {
			args.push('', '', '');
		} else {
			const salt = salts.subarray(SALT_BYTES * n, SALT_BYTES * (n + 1));
			last = nextAnchor(last, event, salt.toString('base64url'));
			const { mark, rest, seal } = encodeEntry(event, last, salt);
			args.push(mark, rest, seal);
		}
		args.push(permitConfirmationUntil ?? '');
		if (permitConfirmationUntil !== undefined)
			permissionKeys.push(keys.permission(place, event.id));
	}
	const headAfter = { last, base: head.base };
	const fixed = [
		keys.head(partition),
		keys.ledger(partition),
		keys.occupied(partition),
		keys.turn(partition),
	];
	const call = account.call(
		'suppressionRecord',
		partition,
		[...fixed, ...bucketKeys, ...permissionKeys],
		[encodeHead(head), encodeHead(headAfter), account.writing.writer, ...args],
	);
	return { call, headAfter };
}

/** What became of a call; if nothing was recorded, the candidates now say which of them are known. */
export function readRecordReply(
	partition: number,
	chunk: readonly Candidate[],
	reply: unknown,
): RecordAnswer {
	const [outcome, ...details] = asList(reply);
	if (outcome === 'recorded') return { recorded: recordedIn(chunk, details) };
	const [head, known, hasTurn] = details;
	const digits = asText(known);
	if (outcome !== 'refused' || digits.length !== chunk.length) throw damaged();
	for (const [n, candidate] of chunk.entries()) candidate.isKnown = digits[n] === '1';
	return { head: decodeHead(partition, asText(head)), hasTurn: hasTurn === 1 };
}

function recordedIn(chunk: readonly Candidate[], details: readonly unknown[]): Recorded[] {
	if (details.length !== chunk.length * REPLIES_PER_EVENT) throw damaged();
	return chunk.map(({ index, entry, isKnown }, n) => {
		const [before, after, permitted] = details.slice(
			n * REPLIES_PER_EVENT,
			(n + 1) * REPLIES_PER_EVENT,
		);
		return {
			index,
			event: {
				event: entry.event,
				isNew: !isKnown,
				before: readState(before),
				after: readState(after),
				...(permitted === 1 && { confirmationUntil: entry.permitConfirmationUntil }),
			},
		};
	});
}
