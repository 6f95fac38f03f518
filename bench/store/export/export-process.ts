import type { Cursor, SuppressionStore } from '../../../src/store/suppression-store';
import { openSuppressionStore } from '../pack';
import { fingerprintOf } from './fingerprint';
import { watchMemory } from './memory-peak';
import type { ExportAnswer, ExportOrder, ExportReport } from './messages';

/**
 * A process of its own that exports a store without keeping anything of it, and tells its parent how much memory
 * that took. A part of an export ends in the middle of the stream, as a process that dies would.
 */
async function carryOut(order: ExportOrder): Promise<ExportReport> {
	const store = await openSuppressionStore(order.options);
	const grownBy = watchMemory();
	const start = performance.now();
	let count = 0;
	let fingerprint = 0;
	let cursor: Cursor | undefined;
	for await (const entry of entriesOf(store, order)) {
		count++;
		fingerprint = fingerprintOf(entry.contact, fingerprint);
		cursor = entry.cursor;
		if (count === order.stopAfter) break;
	}
	const milliseconds = performance.now() - start;
	const report = { count, fingerprint, cursor, milliseconds, grownBy: grownBy() };
	await store.close();
	return report;
}

async function* entriesOf(store: SuppressionStore, { what, after }: ExportOrder) {
	switch (what) {
		case 'list':
			yield* store.list({}, after);
			return;
		case 'changes':
			for await (const { cursor, event } of store.changes(after)) {
				yield { cursor, contact: event.contact };
			}
	}
}

function answer(answered: ExportAnswer): void {
	process.send?.(answered, () => process.disconnect());
}

process.once('message', (order: ExportOrder) => {
	carryOut(order).then(
		(done) => answer({ done }),
		(error: unknown) => answer({ failed: error instanceof Error ? error.message : String(error) }),
	);
});
