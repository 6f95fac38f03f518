import { resolve } from 'node:path';
import { SuppressionStoreError } from '../errors';
import { checkedContactKey, type ContactKey } from '../privacy/contact-key';

/** Where an embedded store lies and how it behaves. */
export interface SqliteStoreOptions {
	readonly kind: 'sqlite';
	/** The database file, on a disk of this machine. Created on first use, with its folder. */
	readonly path: string;
	/** Brand whose contacts these are. Default `default`. */
	readonly account?: string;
	/** Longest time for opening and for each call, milliseconds. Default 2000. */
	readonly timeoutMs?: number;
	/** Days that a line of the step log is kept. Opt-outs and the ledger are kept for ever. Default 400. */
	readonly stepLogDays?: number;
	/** Store contacts as hashes with this key, not as numbers; fixed when the account is first used. See `docs/privacy.md`. */
	readonly contactKey?: ContactKey;
	/** Finds people who were erased from an account of numbers, and is needed to erase one. See `docs/privacy.md`. */
	readonly erasureKey?: ContactKey;
}

/** Options that have been checked and completed. */
export type SqliteSettings = Required<
	Omit<SqliteStoreOptions, 'kind' | 'contactKey' | 'erasureKey'>
> &
	Pick<SqliteStoreOptions, 'contactKey' | 'erasureKey'>;

const LONGEST_TIMEOUT_MS = 10 * 60 * 1000;
const LONGEST_STEP_LOG_DAYS = 100 * 365;

/**
 * Checks options and fills in the defaults.
 * @throws SuppressionStoreError `misconfigured` for a value that cannot work.
 */
export function sqliteSettings(options: SqliteStoreOptions): SqliteSettings {
	const { path, account = 'default', timeoutMs = 2000, stepLogDays = 400 } = options;
	const { contactKey, erasureKey } = options;
	if (path.trim() === '' || path === ':memory:') {
		throw misconfigured('The path of the store is not a file', 'Give the path of a file on a disk');
	}
	// A half of a surrogate pair is stored as U+FFFD: two such accounts would become one.
	if (account === '' || /\p{Surrogate}/u.test(account)) {
		throw misconfigured(
			'The account is empty or not valid Unicode',
			'Name the brand in ordinary letters',
		);
	}
	requireRange('timeoutMs', timeoutMs, LONGEST_TIMEOUT_MS);
	requireRange('stepLogDays', stepLogDays, LONGEST_STEP_LOG_DAYS);
	const settings = { path: resolve(path), account, timeoutMs, stepLogDays };
	return {
		...settings,
		...(contactKey && { contactKey: checkedContactKey(contactKey) }),
		...(erasureKey && { erasureKey: checkedContactKey(erasureKey) }),
	};
}

function requireRange(name: string, value: number, highest: number): void {
	if (value > 0 && value <= highest) return;
	throw misconfigured(
		`The setting ${name} is not a number between 1 and ${highest}`,
		`Set ${name} to a number between 1 and ${highest}`,
	);
}

function misconfigured(message: string, remedy: string): SuppressionStoreError {
	return new SuppressionStoreError('misconfigured', message, remedy);
}
