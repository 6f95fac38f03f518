import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { SuppressionStore } from '../src/store/suppression-store';
import type { CredentialData } from '../test/engine/harness/credentials-helper';
import { userFolder } from '../test/engine/harness/n8n-folder';
import { loadLibrary } from '../test/engine/harness/pack';

/** Where the demo keeps its suppression list. */
export interface Place {
	readonly description: string;
	/** The Suppression Store credential of all nodes. */
	readonly credential: CredentialData[string];
	/** The same store, opened by the pack's library. */
	readonly store: SuppressionStore;
}

/** A file in a temporary folder. */
export async function embeddedPlace(): Promise<Place> {
	const filePath = join(userFolder, 'demo.sqlite');
	const { openSuppressionStore } = loadLibrary();
	return {
		description: 'the embedded store (SQLite) in a temporary folder',
		credential: { storeType: 'embedded', filePath },
		store: await openSuppressionStore({ kind: 'sqlite', account: 'default', path: filePath }),
	};
}

/** A Redis server, under a key prefix of its own so that nothing there is touched. */
export async function redisPlace(url: string): Promise<Place> {
	const keyPrefix = `sms-opt-out-demo-${randomBytes(6).toString('hex')}`;
	const account = 'default';
	const { openSuppressionStore } = loadLibrary();
	return {
		description: `Redis, under the key prefix ${keyPrefix}`,
		credential: { storeType: 'redis', connectBy: 'url', url, keyPrefix, account },
		store: await openSuppressionStore({
			kind: 'redis',
			account,
			url,
			keyPrefix,
			createIfMissing: true,
		}),
	};
}
