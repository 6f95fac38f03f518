import { createRequire } from 'node:module';
import { resolve } from 'node:path';

type SharedStores = typeof import('../../../src/store/shared-stores');
type Library = typeof import('../../../src/store/open-store');
type Following = typeof import('../../../nodes/OptOutTrigger/following');

/** Name under which n8n knows the pack's nodes. */
export const PACK_NAME = 'n8n-nodes-sms-opt-out';

export const projectRoot = resolve(__dirname, '../../..');

/** The folder that n8n would load: this project, or another build of it named by `PACK_ROOT`. */
export const packRoot = process.env.PACK_ROOT ?? projectRoot;

const load = createRequire(__filename);

/** What the built pack exports, for those who open its stores without n8n. */
export function loadLibrary(): Library {
	try {
		return load(packRoot) as Library;
	} catch (cause) {
		throw notBuilt(cause);
	}
}

/** Closes the stores that the pack's nodes keep open between executions, as n8n does by ending its process. */
export async function closeStoresOfPack(): Promise<void> {
	const path = resolve(packRoot, 'dist/src/store/shared-stores.js');
	const { closeSharedStores } = load(path) as SharedStores;
	await closeSharedStores();
}

/** What to say when something of the built pack cannot be loaded. */
export function notBuilt(cause: unknown): Error {
	return new Error('The pack cannot be loaded; build it first: npm run build', { cause });
}

/** Forgets what the pack's triggers know in memory, as n8n does by ending its process. */
export function forgetTriggersOfPack(): void {
	const path = resolve(packRoot, 'dist/nodes/OptOutTrigger/following.js');
	const { forgetFollowings } = load(path) as Following;
	forgetFollowings();
}
