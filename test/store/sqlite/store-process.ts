/**
 * A process of its own that opens an embedded store and records opt-outs one by one.
 *
 * Arguments: path, account, number of events. Prints the id of each event once it is acknowledged, then
 * `done`, or the failure and message of the error that ended it.
 */
import { writeSync } from 'node:fs';
import { SuppressionStoreError } from '../../../src/store/errors';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store';
import { contact, event } from '../contract/fixtures';

const NOBODY = 65534;

function print(line: string): void {
	writeSync(1, `${line}\n`);
}

async function recordEvents(path: string, account: string, count: number): Promise<void> {
	const store = await openSqliteStore({ kind: 'sqlite', path, account, timeoutMs: 30_000 });
	print('opened');
	for (let n = 0; n < count; n += 1) {
		const stop = event('opt_out', { contact: contact(n % 1000) });
		await store.record([{ event: stop }]);
		print(stop.id);
	}
	await store.close();
	print('done');
}

const [path = '', account = '', count = '0'] = process.argv.slice(2);
if (process.env.WITHOUT_RIGHTS && process.getuid?.() === 0) process.setuid?.(NOBODY);
recordEvents(path, account, Number(count)).catch((error: unknown) => {
	if (!(error instanceof SuppressionStoreError)) throw error;
	print(`${error.failure}: ${error.message}. ${error.remedy}`);
});
