import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSuppressionStore } from '../../src/store/open-store';
import { closeSharedStores } from '../../src/store/shared-stores';
import type { SuppressionStore } from '../../src/store/suppression-store';

/**
 * Gives the nodes of a test file an n8n folder of their own, each test a new one. Nodes without a credential then
 * use an empty embedded store in it.
 */
export function useEmptyN8nFolder(): {
	/** Opens the store that the nodes use. It is closed after the test. */
	openStore(): Promise<SuppressionStore>;
	/** Makes the store of the nodes impossible to open. */
	breakStore(): Promise<void>;
} {
	let folder = '';
	const opened: SuppressionStore[] = [];

	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'sms-opt-out-nodes-'));
		process.env.N8N_USER_FOLDER = folder;
	});

	afterEach(async () => {
		await Promise.all(opened.splice(0).map(async (store) => await store.close()));
		await closeSharedStores();
		delete process.env.N8N_USER_FOLDER;
		await rm(folder, { recursive: true });
	});

	return {
		async openStore() {
			const path = join(folder, '.n8n', 'sms-opt-out', 'suppressions.sqlite');
			const store = await openSuppressionStore({ kind: 'sqlite', account: 'default', path });
			opened.push(store);
			return store;
		},
		async breakStore() {
			await mkdir(join(folder, '.n8n'), { recursive: true });
			await writeFile(join(folder, '.n8n', 'sms-opt-out'), 'a file where the folder should be');
		},
	};
}
