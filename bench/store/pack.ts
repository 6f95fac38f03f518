import { createRequire } from 'node:module';
import { join } from 'node:path';
import { notBuilt, packRoot } from '../../test/engine/harness/pack';

type OpenStore = typeof import('../../src/store/open-store');
type Events = typeof import('../../src/consent/events');
type State = typeof import('../../src/consent/state');
type Layout = typeof import('../../src/store/redis/layout');

const load = createRequire(__filename);

// The measures are taken of the built pack, which is what is shipped, and of no more of it than the stores need.
export const { openSuppressionStore } = built('dist/src/store/open-store.js') as OpenStore;
export const { completeEvent } = built('dist/src/consent/events.js') as Events;
export const { encodeMark } = built('dist/src/consent/state.js') as State;

/** Where the built pack's Redis store keeps what, for rivals that read the very same data. */
export const layout = built('dist/src/store/redis/layout.js') as Layout;

function built(file: string): unknown {
	try {
		return load(join(packRoot, file));
	} catch (cause) {
		throw notBuilt(cause);
	}
}
