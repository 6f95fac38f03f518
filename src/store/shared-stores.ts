import { createHmac, randomBytes } from 'node:crypto';
import { SuppressionStoreError, type StoreFailure } from './errors';
import { openSuppressionStore, type StoreOptions } from './open-store';
import type { SuppressionStore } from './suppression-store';

interface SharedStore {
	readonly opening: Promise<SuppressionStore>;
	users: number;
	idleTimer?: NodeJS.Timeout;
}

const DEFAULT_IDLE_MS = 60_000;
const DEFAULT_TIMEOUT_MS = 2000;

/** After these a new connection may find what the open one has lost. */
const WORTH_OPENING_AGAIN: readonly StoreFailure[] = ['not_this_store', 'damaged'];

/** Open stores by the digest of their settings. */
const sharedStores = new Map<string, SharedStore>();
/** Ids of stores that answered in this process, by the digest of their settings; kept when they are closed. */
const knownStoreIds = new Map<string, string>();
/** Settings hold passwords: their digests are worthless outside of this process. */
const digestKey = randomBytes(32);

/**
 * Lends the process's one open store for these settings: opened when first asked for, also by several at
 * once, and closed after it was idle for a while. A failed opening is tried again by the next caller.
 *
 * @param idleMs milliseconds after the last use until the store is closed; default 60,000.
 * @throws SuppressionStoreError if the store cannot be opened within its time limit, or is another one than
 * answered to these settings before; and what `use` throws.
 */
export async function withSharedStore<T>(
	options: StoreOptions,
	use: (store: SuppressionStore) => Promise<T>,
	{ idleMs = DEFAULT_IDLE_MS }: { readonly idleMs?: number } = {},
): Promise<T> {
	const settings = digestOf(options);
	const shared = sharedStores.get(settings) ?? share(settings, options);
	shared.users += 1;
	clearTimeout(shared.idleTimer);
	try {
		return await use(await shared.opening);
	} catch (error) {
		if (isWorthOpeningAgain(error)) forget(settings, shared);
		throw error;
	} finally {
		shared.users -= 1;
		if (shared.users === 0) closeWhenIdle(settings, shared, idleMs);
	}
}

/** Closes all shared stores, also those in use, e.g. before the process ends. */
export async function closeSharedStores(): Promise<void> {
	const all = [...sharedStores.values()];
	sharedStores.clear();
	await Promise.all(all.map(close));
}

function share(settings: string, options: StoreOptions): SharedStore {
	const shared: SharedStore = { opening: openKnownStore(settings, options), users: 0 };
	sharedStores.set(settings, shared);
	shared.opening.catch(() => forget(settings, shared));
	return shared;
}

/** The next caller opens anew; this one is closed when its last user is done. */
function forget(settings: string, shared: SharedStore): void {
	if (sharedStores.get(settings) === shared) sharedStores.delete(settings);
}

function closeWhenIdle(settings: string, shared: SharedStore, idleMs: number): void {
	if (sharedStores.get(settings) !== shared) {
		void close(shared);
		return;
	}
	shared.idleTimer = setTimeout(() => {
		forget(settings, shared);
		void close(shared);
	}, idleMs);
	shared.idleTimer.unref();
}

/** Never rejects: who opened the store was told of a failure, and to who is done with it none matters. */
async function close(shared: SharedStore): Promise<void> {
	clearTimeout(shared.idleTimer);
	await shared.opening.then(closeQuietly, () => undefined);
}

async function closeQuietly(store: SuppressionStore): Promise<void> {
	await store.close().catch(() => undefined);
}

/** Opens a store, and refuses one with another id than the last one with these settings had. */
async function openKnownStore(settings: string, options: StoreOptions): Promise<SuppressionStore> {
	const store = await openInTime(options);
	try {
		const { storeId } = await store.health();
		const knownId = knownStoreIds.get(settings);
		if (knownId !== undefined && knownId !== storeId) throw anotherStore();
		knownStoreIds.set(settings, storeId);
		return store;
	} catch (error) {
		await closeQuietly(store);
		throw error;
	}
}

/** Opening within the time limit, whatever it hangs on; a store that opens too late is closed. */
async function openInTime(options: StoreOptions): Promise<SuppressionStore> {
	const opening = openSuppressionStore(options);
	let timer: NodeJS.Timeout | undefined;
	const tooLate = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			reject(notOpenedInTime());
			opening.then(closeQuietly, () => undefined);
		}, options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
	});
	try {
		return await Promise.race([opening, tooLate]);
	} finally {
		clearTimeout(timer);
	}
}

function isWorthOpeningAgain(error: unknown): boolean {
	return error instanceof SuppressionStoreError && WORTH_OPENING_AGAIN.includes(error.failure);
}

/** Equal for settings with equal values, whatever the order in which they are written. */
function digestOf(options: StoreOptions): string {
	return createHmac('sha256', digestKey).update(JSON.stringify(options, inOrder)).digest('base64');
}

function inOrder(_key: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function anotherStore(): SuppressionStoreError {
	return new SuppressionStoreError(
		'not_this_store',
		'The suppression store is another one than before: its data were replaced while n8n was running',
		'Restore the data of the store that was used before. Only if the change is intended, restart n8n',
	);
}

function notOpenedInTime(): SuppressionStoreError {
	return new SuppressionStoreError(
		'timeout',
		'The suppression store could not be opened in time',
		'Check that the server or disk of the store answers, or raise the time limit',
	);
}
