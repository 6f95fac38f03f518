import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { notBuilt, packRoot } from '../../engine/harness/pack';

type Library = typeof import('../../../src/index');
type SharedStores = typeof import('../../../src/store/shared-stores');

const load = createRequire(__filename);

/** What the built pack exports. The faults meet what is shipped, in whichever process. */
export const library: Library = loadBuilt('dist/src/index.js') as Library;

/** How the built pack's nodes hold their stores: one open store in a process, opened anew when it was lost. */
export const sharedStores: SharedStores = loadBuilt(
	'dist/src/store/shared-stores.js',
) as SharedStores;

function loadBuilt(file: string): unknown {
	try {
		return load(resolve(packRoot, file));
	} catch (cause) {
		throw notBuilt(cause);
	}
}
