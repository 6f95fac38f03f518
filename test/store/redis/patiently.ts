import { SuppressionStoreError } from '../../../src/store/errors';

const PATIENCE_MS = 50_000;

/** Repeats a call that may fail while servers change places, until it succeeds. Every failure is the store's own. */
export async function patiently<T>(call: () => Promise<T>): Promise<T> {
	const giveUpAt = Date.now() + PATIENCE_MS;
	for (;;) {
		try {
			return await call();
		} catch (error) {
			if (!(error instanceof SuppressionStoreError) || Date.now() > giveUpAt) throw error;
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}
}
