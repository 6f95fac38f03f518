import { createHmac } from 'node:crypto';
import { SuppressionStoreError } from '../errors';

/** With which the contacts of an account are hashed. Without it nobody can be found in the account any more. */
export interface ContactKey {
	/** 1 to 32 letters, digits, dashes and underscores; it begins every hash. Never give two secrets the same id. */
	readonly id: string;
	/** At least 32 bytes, random: a secret that can be guessed gives away all numbers. */
	readonly secret: string;
}

/** What an account records of the key that its contacts are hashed with. It gives nothing away of the secret. */
export interface ContactKeyMark {
	readonly id: string;
	/** HMAC-SHA256 of a constant, 132 bits, base64url. */
	readonly check: string;
}

const FEWEST_SECRET_BYTES = 32;
const DIGEST_CHARACTERS = 22;
const CHECKED_TEXT = 'sms-opt-out contact key';

export const KEY_ID = /^[\w-]{1,32}$/;
/** A text that {@link keyedDigest} gave. */
export const DIGEST = /^[\w-]{22}$/;

/** HMAC-SHA256 with the secret of a key, 132 bits, base64url: 22 characters. */
export function keyedDigest({ secret }: ContactKey, text: string): string {
	return createHmac('sha256', secret).update(text).digest('base64url').slice(0, DIGEST_CHARACTERS);
}

export function markOf(key: ContactKey): ContactKeyMark {
	return { id: key.id, check: keyedDigest(key, CHECKED_TEXT) };
}

/** @throws SuppressionStoreError 'misconfigured' for a key that cannot be used. */
export function checkedContactKey(key: ContactKey): ContactKey {
	if (!KEY_ID.test(key.id)) {
		throw new SuppressionStoreError(
			'misconfigured',
			'The ID of the contact key cannot be used',
			'Use 1 to 32 letters, digits, dashes and underscores, e.g. 2026-a',
		);
	}
	if (Buffer.byteLength(key.secret) < FEWEST_SECRET_BYTES) {
		throw new SuppressionStoreError(
			'misconfigured',
			`The contact key is shorter than ${FEWEST_SECRET_BYTES} characters`,
			'Make a random one, e.g. with "openssl rand -base64 32", and keep it in two places: without it nobody can be found in the account',
		);
	}
	return { id: key.id, secret: key.secret };
}

export function isSameKey(one: ContactKeyMark | undefined, other: ContactKeyMark | undefined) {
	return one?.id === other?.id && one?.check === other?.check;
}

/**
 * Refuses an account whose contacts could not be found with the key that is given: they would all pass for subscribed.
 *
 * @param recorded what the account says of its key; nothing if its contacts are numbers.
 * @throws SuppressionStoreError 'misconfigured'.
 */
export function requireKeyOfAccount(
	recorded: ContactKeyMark | undefined,
	given: ContactKeyMark | undefined,
): void {
	if (isSameKey(recorded, given)) return;
	if (!recorded) throw contactsArePlain();
	if (!given) throw keyIsMissing(recorded);
	throw recorded.id === given.id ? wrongSecret(recorded) : wrongKey(recorded, given);
}

/** Erased people could not be found with the key that is given, if one is: those who opted out would pass for subscribed. */
export function erasedWithAnotherKey(
	recorded: ContactKeyMark,
	given: ContactKeyMark | undefined,
): SuppressionStoreError {
	const problem = !given
		? 'no key is given'
		: given.id === recorded.id
			? 'the key that is given is another one'
			: `the key that is given is "${given.id}"`;
	return new SuppressionStoreError(
		'misconfigured',
		`People were erased from this account and are found by the contact key "${recorded.id}" alone, and ${problem}`,
		`Enter ID and key of "${recorded.id}" in the credential, exactly as when the first person was erased. docs/privacy.md says what to do if it is lost`,
	);
}

function contactsArePlain(): SuppressionStoreError {
	return new SuppressionStoreError(
		'misconfigured',
		'A contact key is given, but the contacts of this account are stored as numbers: with the key nobody would be found',
		'Switch "Hash Contacts" off in the credential; or give a new account a name of its own with "Hash Contacts" on, and copy the ledger of this one into it',
	);
}

function keyIsMissing({ id }: ContactKeyMark): SuppressionStoreError {
	return new SuppressionStoreError(
		'misconfigured',
		`The contacts of this account are hashed with the contact key "${id}", and no key is given: without it nobody can be found`,
		`Switch "Hash Contacts" on in the credential and enter the key "${id}". docs/privacy.md says what to do if it is lost`,
	);
}

function wrongKey(recorded: ContactKeyMark, given: ContactKeyMark): SuppressionStoreError {
	return new SuppressionStoreError(
		'misconfigured',
		`The contacts of this account are hashed with the contact key "${recorded.id}", not with "${given.id}"`,
		`Enter ID and key of "${recorded.id}" in the credential. docs/privacy.md says what to do if it is lost`,
	);
}

function wrongSecret({ id }: ContactKeyMark): SuppressionStoreError {
	return new SuppressionStoreError(
		'misconfigured',
		`The contact key "${id}" is not the one that the contacts of this account are hashed with`,
		`Enter the key exactly as it was when the account was created: it was mistyped or changed. docs/privacy.md says what to do if it is lost`,
	);
}
