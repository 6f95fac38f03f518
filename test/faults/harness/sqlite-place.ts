import type { SqliteStoreOptions } from '../../../src/store/sqlite/options';
import { anyAccount } from '../../store/contract/fixtures';
import { library } from './library';

/** Time limit of the workers' calls: many processes wait for one lock, and a test waits for them to give up. */
const TIME_LIMIT_MS = 2000;

/** Creates the store at a path, and says how a node would open it. */
export async function newFile(path: string): Promise<SqliteStoreOptions> {
	const options: SqliteStoreOptions = { kind: 'sqlite', path, account: anyAccount() };
	await (await library.openSuppressionStore({ ...options, timeoutMs: 30_000 })).close();
	return { ...options, timeoutMs: TIME_LIMIT_MS };
}
