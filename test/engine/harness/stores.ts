import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import type { SuppressionStore } from '../../../src/store/suppression-store';
import { userFolder } from './n8n-folder';
import { loadLibrary } from './pack';

/** A store of a test: the credential for nodes, and the same store opened by the library. */
export interface StoreUnderTest {
	readonly credential: ICredentialDataDecryptedObject;
	readonly store: SuppressionStore;
}

export const STORE_KINDS = ['embedded', 'redis'] as const;
export type StoreKind = (typeof STORE_KINDS)[number];

/** Opens an empty store that nobody else uses. The caller closes it. */
export async function emptyStore(kind: StoreKind): Promise<StoreUnderTest> {
	return kind === 'embedded' ? await emptyFile() : await emptyAccount();
}

async function emptyFile(): Promise<StoreUnderTest> {
	const path = join(userFolder, `${randomUUID()}.sqlite`);
	const { openSuppressionStore } = loadLibrary();
	return {
		credential: { storeType: 'embedded', filePath: path },
		store: await openSuppressionStore({ kind: 'sqlite', account: 'default', path }),
	};
}

async function emptyAccount(): Promise<StoreUnderTest> {
	const credential = redisCredential(randomUUID());
	const { account, url, keyPrefix } = credential;
	const { openSuppressionStore } = loadLibrary();
	return {
		credential,
		store: await openSuppressionStore({
			kind: 'redis',
			account,
			url,
			keyPrefix,
			createIfMissing: true,
		}),
	};
}

/** The credential for one account on the Redis server of the tests, whether it exists or not. */
export function redisCredential(account: string) {
	const { TEST_REDIS_URL: url = '', TEST_REDIS_PREFIX: keyPrefix = '' } = process.env;
	return { storeType: 'redis', connectBy: 'url', url, keyPrefix, account };
}
