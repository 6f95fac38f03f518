import { randomBytes } from 'node:crypto';
import { SuppressionStoreError } from '../errors';
import { markOf, requireKeyOfAccount, type ContactKeyMark } from '../privacy/contact-key';
import { RedisAccount, type Markers } from './account';
import type { Call, RedisConnection } from './connection';
import type { Deadline } from './deadline';
import { encodeHead, newHead } from './head';
import { AccountKeys, layoutFor, storeIdKey } from './layout';
import {
	decodeMarker,
	encodeMarker,
	identityOf,
	markerAfterErasure,
	SCHEMA_VERSION,
	type Marker,
} from './marker';
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
	const whole = wholeMarkers(survey);
	requireKeyIn(survey, options);
	const { keys } = survey;
	const made = whole ? undefined : await create(connection, options, survey, deadline);
	// An earlier creation may have been made without being confirmed by replicas or disk.
	if (whole && options.createIfMissing)
		await writeMarkers(connection, keys, options.account, identityOf(whole[0]), deadline);
	const markers = whole ?? sameInAll(keys, decodeMarker(made ?? ''));
	requireKeyOfAccount(markers[0].contactKey, markGiven(options));
	const account = new RedisAccount(options.account, connection, markers, keys);
	return await withErasuresNoted(account, deadline);
}

/** The account as it is now; missing if nobody was erased since it was opened. */
export async function renewedAccount(account: RedisAccount): Promise<RedisAccount | undefined> {
	const deadline = account.connection.deadline();
	const stored = await readMarkers(account.connection, account.keys, deadline);
	const markers = wholeMarkers({ markers: stored });
	const isSame = markers && identityOf(markers[0]) === identityOf(account.markers[0]);
	if (!isSame) return undefined;
	const renewed = await withErasuresNoted(account.withMarkers(markers), deadline);
	const isNew = renewed.markers.some(
		(marker, partition) => encodeMarker(marker) !== encodeMarker(account.markerOf(partition)),
	);
	return isNew ? renewed : undefined;
}

/** Makes the markers of all partitions say that people may be erased, which is done before the first one is. */
export async function noteErasures(
	account: RedisAccount,
	key: ContactKeyMark,
	deadline: Deadline,
): Promise<RedisAccount> {
	const calls = account.keys.partitions().map((partition) => {
		const marker = encodeMarker(markerAfterErasure(account.markerOf(partition), key, 0));
		return account.call('suppressionNoteErasures', partition, [], [marker]);
	});
	await account.connection.run(calls, deadline);
	const stored = await readMarkers(account.connection, account.keys, deadline);
	const markers = wholeMarkers({ markers: stored });
	if (!markers) throw partsOfAStore();
	return account.withMarkers(markers);
}

/** Whoever noted it first may have been interrupted before all partitions had it. */
async function withErasuresNoted(account: RedisAccount, deadline: Deadline): Promise<RedisAccount> {
	const noted = account.markers.find(({ erased }) => erased);
	if (!noted?.erased || account.markers.every(({ erased }) => erased)) return account;
	return await noteErasures(account, noted.erased.key, deadline);
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
	const ledgers = partitions.map((partition) => exists(keys.ledger(partition)));
	const [markers, found] = await Promise.all([
		readMarkers(connection, keys, deadline),
		connection.run(ledgers, deadline),
	]);
	return { keys, markers, hasLedger: found.some((one) => one !== 0) };
}

async function readMarkers(
	connection: RedisConnection,
	keys: AccountKeys,
	deadline: Deadline,
): Promise<(string | null)[]> {
	const calls = keys.partitions().map((partition) => get(keys.marker(partition)));
	const stored = await connection.run(calls, deadline);
	return stored.map((marker) => (marker === null ? null : asText(marker)));
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

/** The markers, if every partition has one of the same store. */
function wholeMarkers({ markers }: Pick<Survey, 'markers'>): Markers | undefined {
	const [first, ...others] = markers.map((one) => (one === null ? undefined : decodeMarker(one)));
	const isWhole = (all: readonly (Marker | undefined)[]): all is Marker[] =>
		all.every((one) => one && first && identityOf(one) === identityOf(first));
	return first && isWhole(others) ? [first, ...others] : undefined;
}

function sameInAll(keys: AccountKeys, marker: Marker): Markers {
	const [, ...others] = keys.partitions().map(() => marker);
	return [marker, ...others];
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
	const marker = identityOf(decodeMarker(asText(agreed)));
	const calls = others.map((partition) => creationOf(keys, account, partition, marker));
	const written = await connection.run(calls, deadline);
	const isSame = (other: unknown) => identityOf(decodeMarker(asText(other))) === marker;
	if (!written.every(isSame)) throw partsOfAStore();
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
