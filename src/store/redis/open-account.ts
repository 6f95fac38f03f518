import { randomBytes } from 'node:crypto';
import { SuppressionStoreError } from '../errors';
import { markOf, requireKeyOfAccount, type ContactKeyMark } from '../privacy/contact-key';
import { RedisAccount } from './account';
import type { Call, RedisConnection } from './connection';
import type { Deadline } from './deadline';
import { encodeHead, newHead } from './head';
import { AccountKeys, layoutFor, storeIdKey } from './layout';
import { decodeMarker, encodeMarker, SCHEMA_VERSION } from './marker';
import type { CheckedRedisOptions } from './options';
import { asText } from './replies';

/** What the partitions of an account hold. */
interface Survey {
	readonly keys: AccountKeys;
	/** The marker of each partition, or null. */
	readonly markers: readonly (string | null)[];
	readonly hasLedger: boolean;
}

/**
 * Finds the account's store by its markers, or creates it if that is asked for and nothing speaks against it.
 *
 * @throws SuppressionStoreError 'not_this_store' if there is none, or only parts of one; 'misconfigured' if its contacts
 * are not hashed with the key that is given.
 */
export async function openAccount(
	connection: RedisConnection,
	options: CheckedRedisOptions,
): Promise<RedisAccount> {
	const deadline = connection.deadline();
	await connection.checkDurability(deadline);
	const survey = await surveyOf(connection, options, deadline);
	const whole = wholeMarker(survey);
	requireKeyIn(survey, options);
	const stored = whole ?? (await create(connection, options, survey, deadline));
	// An earlier creation may have been made without being confirmed by replicas or disk.
	if (whole && options.createIfMissing)
		await writeMarkers(connection, survey.keys, options.account, whole, deadline);
	const marker = decodeMarker(stored);
	requireKeyOfAccount(marker.contactKey, markGiven(options));
	return new RedisAccount(options.account, connection, marker, survey.keys);
}

async function surveyOf(
	connection: RedisConnection,
	{ keyPrefix, account, expectedContacts }: CheckedRedisOptions,
	deadline: Deadline,
): Promise<Survey> {
	const layoutOfNew = layoutFor(expectedContacts);
	const firstMarker = new AccountKeys(keyPrefix, account, layoutOfNew).marker(0);
	const [first] = await connection.run([get(firstMarker)], deadline);
	const layout = first === null ? layoutOfNew : decodeMarker(asText(first)).layout;
	const keys = new AccountKeys(keyPrefix, account, layout);

	const partitions = keys.partitions();
	const replies = await connection.run(
		[
			...partitions.map((partition) => get(keys.marker(partition))),
			...partitions.map((partition) => exists(keys.ledger(partition))),
		],
		deadline,
	);
	const markers = replies.slice(0, partitions.length);
	return {
		keys,
		markers: markers.map((marker) => (marker === null ? null : asText(marker))),
		hasLedger: replies.slice(partitions.length).some((found) => found !== 0),
	};
}

/** Of an account whose creation was interrupted, too: it is not completed with another key. */
function requireKeyIn({ markers }: Survey, options: CheckedRedisOptions): void {
	const first = markers.find((marker) => marker !== null);
	if (typeof first === 'string')
		requireKeyOfAccount(decodeMarker(first).contactKey, markGiven(options));
}

function markGiven({ contactKey }: CheckedRedisOptions): ContactKeyMark | undefined {
	return contactKey && markOf(contactKey);
}

/** The marker, if every partition has the same one. */
function wholeMarker({ markers }: Survey): string | undefined {
	const [first] = markers;
	return typeof first === 'string' && markers.every((one) => one === first) ? first : undefined;
}

/**
 * Creates the store, or completes one whose creation was interrupted: it has no ledger yet, because it
 * could not be opened. Two programs that create at the same time agree on the first partition's marker.
 */
async function create(
	connection: RedisConnection,
	options: CheckedRedisOptions,
	{ keys, markers, hasLedger }: Survey,
	deadline: Deadline,
): Promise<string> {
	const { account, createIfMissing } = options;
	const started = markers.find((marker) => marker !== null);
	if (hasLedger || (started && !createIfMissing)) throw partsOfAStore();
	if (!createIfMissing) throw noStoreHere();

	const proposed = started ?? (await newMarker(connection, options, keys, deadline));
	return await writeMarkers(connection, keys, account, proposed, deadline);
}

/** Writes the marker into all partitions that have none, and returns the one that is there then. */
async function writeMarkers(
	connection: RedisConnection,
	keys: AccountKeys,
	account: string,
	proposed: string,
	deadline: Deadline,
): Promise<string> {
	const [first = 0, ...others] = keys.partitions();
	const [agreed] = await connection.run([creationOf(keys, account, first, proposed)], deadline);
	const marker = asText(agreed);
	const calls = others.map((partition) => creationOf(keys, account, partition, marker));
	const written = await connection.run(calls, deadline);
	if (written.some((other) => other !== marker)) throw partsOfAStore();
	return marker;
}

/** A marker with the id that all accounts under a prefix share, so that a backup is known by one id. */
async function newMarker(
	connection: RedisConnection,
	options: CheckedRedisOptions,
	{ layout }: AccountKeys,
	deadline: Deadline,
): Promise<string> {
	const key = storeIdKey(options.keyPrefix);
	const proposed = randomBytes(12).toString('base64url');
	await connection.run([{ command: 'SET', args: [key, proposed, 'NX'] }], deadline);
	const [storeId] = await connection.run([get(key)], deadline);
	const contactKey = markGiven(options);
	return encodeMarker({
		schemaVersion: SCHEMA_VERSION,
		storeId: asText(storeId),
		layout,
		...(contactKey && { contactKey }),
	});
}

function creationOf(keys: AccountKeys, account: string, partition: number, marker: string): Call {
	const head = newHead(decodeMarker(marker).storeId, account, partition);
	return {
		script: 'suppressionCreate',
		keys: [
			keys.marker(partition),
			keys.head(partition),
			keys.ledger(partition),
			keys.occupied(partition),
		],
		args: [marker, encodeHead(head)],
	};
}

function get(key: string): Call {
	return { command: 'GET', args: [key] };
}

function exists(key: string): Call {
	return { command: 'EXISTS', args: [key] };
}

function noStoreHere(): SuppressionStoreError {
	return new SuppressionStoreError(
		'not_this_store',
		'This Redis database has no suppression store for this account and key prefix',
		'If this is a new store, switch on "Create Store" in the credential and press its test button. If it used to hold opt-outs, restore the backup of the Redis server, or correct database, account and key prefix',
	);
}

function partsOfAStore(): SuppressionStoreError {
	return new SuppressionStoreError(
		'not_this_store',
		'This Redis database holds only parts of the suppression store',
		'Keys of it were deleted or evicted. Restore the backup of the Redis server, and set its maxmemory-policy to noeviction',
	);
}
