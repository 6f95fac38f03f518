import type { ContactKey } from '../../../src/store/privacy/contact-key';
import type { SuppressionStore } from '../../../src/store/suppression-store';
import { anyAccount, SECOND } from './fixtures';

export interface OpenOptions {
	readonly account?: string;
	readonly timeoutMs?: number;
	readonly contactKey?: ContactKey;
	readonly erasureKey?: ContactKey;
}

/** A created, empty database that any number of handles can be opened on, as several processes would. */
export interface TestDatabase {
	open(options?: OpenOptions): Promise<SuppressionStore>;
	destroy(): Promise<void>;
}

export type MakeStore = () => Promise<TestDatabase>;

/** What the tests of the contract open stores with; handles are closed when their test ends. */
export interface StoreOpener {
	/** A handle on an account, by default one that no other test uses. */
	open(account?: string, erasureKey?: ContactKey): Promise<SuppressionStore>;
	/** Two handles on one account that no other test uses. */
	openTwo(): Promise<[SuppressionStore, SuppressionStore]>;
}

/** So generous that only a store that hangs exceeds it, also on a busy machine. */
const PATIENT_MS = 30 * SECOND;

/** Makes one database for the surrounding `describe`. */
export function useDatabase(makeStore: MakeStore): StoreOpener {
	const handles: SuppressionStore[] = [];
	let database: TestDatabase | undefined;

	beforeAll(async () => {
		database = await makeStore();
	});
	afterEach(async () => {
		await Promise.all(handles.splice(0).map((handle) => handle.close()));
	});
	afterAll(async () => {
		await database?.destroy();
	});

	async function open(
		account: string = anyAccount(),
		erasureKey?: ContactKey,
	): Promise<SuppressionStore> {
		if (!database) throw new Error('The database is made before the first test');
		const handle = await database.open({
			account,
			timeoutMs: PATIENT_MS,
			...(erasureKey && { erasureKey }),
		});
		handles.push(handle);
		return handle;
	}
	return {
		open,
		openTwo: async () => {
			const account = anyAccount();
			return [await open(account), await open(account)];
		},
	};
}
