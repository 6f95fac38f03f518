/**
 * A process of its own that archives the ledger of an embedded store and kills itself on the way.
 *
 * Arguments: path of the store, path of the archive, and where to die: `health`, `entry <n>`, `end` of the entries,
 * `trim` (before it), `trimmed` (after it), or `never`. Prints `archiving` before it begins.
 */
import { writeSync } from 'node:fs';
import { archiveLedger } from '../../src/operations/archive-ledger';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import type {
	Cursor,
	ErasedEntry,
	LedgerEntry,
	SuppressionStore,
} from '../../src/store/suppression-store';

function dieIf(isPlace: boolean): void {
	if (isPlace) process.kill(process.pid, 'SIGKILL');
}

function mortal(store: SuppressionStore, place: string): SuppressionStore {
	async function* ledger(after?: Cursor): AsyncGenerator<LedgerEntry | ErasedEntry> {
		let count = 0;
		for await (const entry of store.ledger(after)) {
			yield entry;
			count += 1;
			dieIf(place === `entry ${count}`);
		}
		dieIf(place === 'end');
	}
	async function trim(until: Cursor): Promise<void> {
		dieIf(place === 'trim');
		await store.trim(until);
		dieIf(place === 'trimmed');
	}
	async function health() {
		dieIf(place === 'health');
		return await store.health();
	}
	const replaced: Record<PropertyKey, unknown> = { ledger, trim, health };
	return new Proxy(store, {
		get: (target, name) => replaced[name] ?? Reflect.get(target, name),
	});
}

async function main(path: string, archive: string, place: string): Promise<void> {
	const store = await openSqliteStore({ kind: 'sqlite', path, timeoutMs: 30_000 });
	writeSync(1, 'archiving\n');
	await archiveLedger(mortal(store, place), archive);
	await store.close();
}

const [path = '', archive = '', place = ''] = process.argv.slice(2);
void main(path, archive, place);
