import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSuppressionStore } from '../../src/store/open-store';
import type { SuppressionStore } from '../../src/store/suppression-store';

/** A new embedded store in a folder of its own, gone when the test file ends. */
export function useEmbeddedStore(): () => SuppressionStore {
	let folder: string;
	let store: SuppressionStore;
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'sms-opt-out-'));
		store = await openSuppressionStore({ kind: 'sqlite', path: join(folder, 'store.sqlite') });
	});
	afterEach(async () => {
		await store.close();
		await rm(folder, { recursive: true });
	});
	return () => store;
}
