import type { RedisStoreOptions } from '../../../src/store/redis/options';
import { anyAccount } from '../../store/contract/fixtures';
import { library } from './library';

/** Time limit of the workers' calls: far above what a healthy store takes, and short enough to wait for. */
export const TIME_LIMIT_MS = 1000;

const PATIENT_MS = 30_000;

/** Creates the store of an account that nobody else uses, and says how a node would open it. */
export async function newAccount(place: Partial<RedisStoreOptions>): Promise<RedisStoreOptions> {
	const options: RedisStoreOptions = { kind: 'redis', account: anyAccount(), ...place };
	const creation = { ...options, timeoutMs: PATIENT_MS, createIfMissing: true };
	await (await library.openSuppressionStore(creation)).close();
	return { ...options, timeoutMs: TIME_LIMIT_MS };
}
