import { eventsOfState } from '../../consent/events-of-state';
import { EMPTY_STATE, encodeState, type ConsentState } from '../../consent/state';
import type { ContactRef } from '../../phone/contact-ref';
import type { EventLink } from '../chain';
import {
	cameAfterErasure,
	erasureEvent,
	eventsOfHash,
	holdsPersonalPart,
} from '../privacy/erasure-events';
import { isByNumber, type StoredErasure } from '../privacy/stored-account';
import type { ErasureAnswer } from '../suppression-store';
import type { RedisAccount } from './account';
import { checkStandings } from './check-standings';
import { findTraces, isTraceless, keepTraces, removeTraces, type Traces } from './contact-traces';
import { stillBeingWritten } from './failures';
import { bitOf, eventFieldOf } from './layout';
import { readHead } from './ledger-ends';
import { encodeMarker, markerAfterErasure } from './marker';
import { noteErasures } from './open-account';
import { readHistory } from './read-ledger';
import { recordEvents } from './record-events';
import { encodeErased } from './stored-event';

/** So often something is recorded of the person while they are erased, before it is given up. */
const MOST_ATTEMPTS = 20;

/**
 * Erases a person. See `SuppressionStore.erase`.
 *
 * The hash lies on another server than the number, maybe, so this takes steps, each of which may be the last before a
 * crash: the hash gets what the person keeps, then one script takes away the standing and what names the person in
 * the ledger, then go the traces. Until that script the number has all that is recorded of it, afterwards the hash; the
 * script finds out whether something was recorded since the hash got its part, and the marker that it leaves refuses
 * everybody who asked before where the person is stored.
 */
export async function eraseContact(
	opened: RedisAccount,
	erasure: StoredErasure,
): Promise<ErasureAnswer> {
	for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
		const found = await lookAt(opened, erasure);
		if (isNothing(erasure, found)) return answerOf(erasure, found, found.hashState, false);
		const account = await noteErasures(opened, erasure.key, opened.connection.deadline());
		const state = await recordErasure(account, erasure, found);
		await keepTraces(account, erasure, found.traces);
		if (!(await takeAway(account, erasure, found))) continue;
		await sweep(account, erasure);
		return answerOf(erasure, found, state, true);
	}
	throw stillBeingWritten();
}

/** What the account has of the person. */
interface Found {
	readonly state: ConsentState;
	/** Events in the ledger. */
	readonly links: readonly EventLink[];
	/** Of these, what is to be erased. */
	readonly personal: readonly EventLink[];
	/** Up to which position of the partition's ledger was looked. */
	readonly lookedUpTo: number;
	/** What the hash had before. */
	readonly hashState: ConsentState;
	readonly traces: Traces;
}

async function lookAt(account: RedisAccount, erasure: StoredErasure): Promise<Found> {
	const { contact, hash } = erasure;
	const { partition } = account.keys.placeOf(contact);
	const { last } = await readHead(account, partition);
	const states = await checkStandings(account, [contact, hash]);
	const links: EventLink[] = [];
	for await (const { anchor, salt, event } of readHistory(account, contact)) {
		links.push({ position: anchor.position, hash: anchor.hash, salt, event });
	}
	const isPersonal = ({ event }: EventLink) => isByNumber(erasure) || holdsPersonalPart(event);
	return {
		state: states.get(contact) ?? EMPTY_STATE,
		links,
		personal: links.filter(isPersonal),
		lookedUpTo: last.position,
		hashState: states.get(hash) ?? EMPTY_STATE,
		traces: await findTraces(account, erasure),
	};
}

function isNothing(erasure: StoredErasure, { state, personal, traces }: Found): boolean {
	const hasStanding = isByNumber(erasure) && state.size > 0;
	return !hasStanding && personal.length === 0 && isTraceless(traces);
}

/**
 * What the hash keeps, and that the person was erased, unless an interrupted erasure has said so.
 * @returns the state of the hash.
 */
async function recordErasure(
	account: RedisAccount,
	erasure: StoredErasure,
	found: Found,
): Promise<ConsentState> {
	const events = found.links.map(({ event }) => event);
	const kept = isByNumber(erasure) ? eventsOfHash(erasure, { state: found.state, events }) : [];
	const told = isToldOf(erasure, found) ? [] : [erasureEvent(erasure)];
	const recorded = await recordEvents(
		account,
		[...kept, ...told].map((event) => ({ event })),
	);
	return recorded.at(-1)?.after ?? found.hashState;
}

function isToldOf(erasure: StoredErasure, { links, hashState, traces }: Found): boolean {
	const erased = hashState.get('erasure');
	if (!erased || isByNumber(erasure)) return erased !== undefined;
	const times = [...traces.lines.values()].map(({ at }) => at);
	const isNew = cameAfterErasure(links.map(({ event }) => event));
	return !isNew && times.every((at) => at <= erased.at);
}

/** Answers whether it was done: not if something was recorded of the person meanwhile. */
async function takeAway(
	account: RedisAccount,
	erasure: StoredErasure,
	found: Found,
): Promise<boolean> {
	const { keys } = account;
	const { contact, key } = erasure;
	const place = keys.placeOf(contact);
	const { partition } = place;
	const goes = isByNumber(erasure);
	const seen = goes ? found.state : await stateOf(account, contact);
	const names = goes ? namesInIndex(erasure, found).map((id) => eventFieldOf(place, id)) : [];
	const done = await account.ask(
		'suppressionErase',
		partition,
		[
			keys.head(partition),
			keys.ledger(partition),
			keys.occupied(partition),
			keys.standings(place),
			keys.events(place),
			keys.erasedEntries(partition),
		],
		[
			encodeMarker(markerAfterErasure(account.markerOf(partition), key, 1)),
			...[place.field, bitOf(place.bucket), encodeState(seen), found.lookedUpTo, goes ? '1' : ''],
			found.personal.length,
			...found.personal.flatMap((link) => [link.position, encodeErased(link)]),
			...names,
		],
	);
	return done === 1;
}

/**
 * Ids of the events that go from the index. Of trimmed ones those that who knows the standing could find by trying all
 * numbers.
 */
function namesInIndex({ contact, at }: StoredErasure, { state, links }: Found): string[] {
	const guessable = eventsOfState({ contact, state, known: EMPTY_STATE, note: '' }, at);
	return [...links.map(({ event }) => event.id), ...guessable.map(({ id }) => id)];
}

/** Marks and lines that were written until a moment ago, too: nobody writes for the number any more. */
async function sweep(account: RedisAccount, erasure: StoredErasure): Promise<void> {
	const traces = await findTraces(account, erasure);
	if (isTraceless(traces)) return;
	await keepTraces(account, erasure, traces);
	await removeTraces(account, erasure, traces);
}

function answerOf(
	{ hash }: StoredErasure,
	{ personal, traces }: Found,
	state: ConsentState,
	isErased: boolean,
): ErasureAnswer {
	return {
		hash,
		isErased,
		ledgerEntries: personal.length,
		stepLogLines: traces.lines.size,
		sendMarks: traces.marks.length,
		state,
	};
}

async function stateOf(account: RedisAccount, contact: ContactRef): Promise<ConsentState> {
	return (await checkStandings(account, [contact])).get(contact) ?? EMPTY_STATE;
}
