import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ConsentEvent, ConsentEventType } from '../../../src/consent/events';
import { stateOf } from '../../../src/consent/state';
import { MIGRATIONS } from '../../../src/store/sqlite/migrations';
import { SCHEMA_VERSION } from '../../../src/store/sqlite/schema';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store';
import type { SuppressionStore } from '../../../src/store/suppression-store';
import { ANN, claimRequest, collect, contact, entries, event, NOW } from '../contract/fixtures';
import { KEY } from '../contract/hashed-contacts';
import { rawDatabase, runRaw, valueOfRaw } from './raw-database';
import { temporaryFolder } from './temporary-store';
import { makeVersion1, STORE_ID } from './version-1';

const TYPES: readonly ConsentEventType[] = ['opt_out', 'opt_in', 'hold', 'block', 'opt_out'];
const CONTACTS = 700;

let folder: string;
let path: string;
const handles: SuppressionStore[] = [];

beforeEach(async () => {
	folder = await temporaryFolder();
	path = join(folder, 'store.sqlite');
});
afterEach(async () => {
	await Promise.all(handles.splice(0).map((handle) => handle.close()));
	await rm(folder, { recursive: true });
});

async function open(account: string, at = path): Promise<SuppressionStore> {
	const handle = await openSqliteStore({ kind: 'sqlite', path: at, account, timeoutMs: 30_000 });
	handles.push(handle);
	return handle;
}

/** Two events of each contact, in an order that mixes them. */
function events(seed: number): ConsentEvent[] {
	return Array.from({ length: 2 * CONTACTS }, (_, n) =>
		event(TYPES[(n + seed) % TYPES.length] ?? 'opt_out', {
			contact: contact((n * 13) % CONTACTS),
			at: NOW - ((n * 7919) % 100_000),
			evidence: { text: `„${n}“ 🛑` },
		}),
	);
}

/** Tables, indices and triggers, by name. */
function schemaOf(file: string): unknown[] {
	const database = rawDatabase(file);
	try {
		return database
			.prepare(
				"SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name",
			)
			.all()
			.map(({ type, name, sql }) => [type, name, String(sql).replace(/\s+/g, ' ')]);
	} finally {
		database.close();
	}
}

describe('migrations', () => {
	it('lead from every version to the present one', () => {
		expect(MIGRATIONS.map(({ from }) => from)).toEqual(
			Array.from({ length: SCHEMA_VERSION - 1 }, (_, n) => n + 1),
		);
	});
});

/** What version 5 added is taken out again. */
const WITHOUT_ERASURE = `
	DROP TRIGGER accounts_keep_their_erased_key;
	DROP TRIGGER ledger_keeps_its_content;
	DROP TRIGGER standings_keep_their_rows;
	DROP TRIGGER later_events_keep_their_rows;
	ALTER TABLE accounts DROP COLUMN erased_key_id;
	ALTER TABLE accounts DROP COLUMN erased_key_check;
	ALTER TABLE accounts DROP COLUMN erasures;
	ALTER TABLE accounts DROP COLUMN erasing;
	CREATE TRIGGER ledger_keeps_its_content BEFORE UPDATE ON ledger
		BEGIN SELECT RAISE(ABORT, 'The ledger is append-only'); END;
	CREATE TRIGGER standings_keep_their_rows BEFORE DELETE ON standings
		BEGIN SELECT RAISE(ABORT, 'Standings never expire'); END;
	CREATE TRIGGER later_events_keep_their_rows BEFORE DELETE ON later_events
		BEGIN SELECT RAISE(ABORT, 'What was recorded once stays known'); END;
	UPDATE store SET schema_version = 4;
`;

describe('a store of version 4', () => {
	it('has the tables of a new store afterwards, and people can be erased from it', async () => {
		const stop = event('opt_out', { evidence: { text: 'Stop, this is Ann' } });
		const fresh = join(folder, 'fresh.sqlite');
		await open('brand', fresh);
		await (await open('brand')).record(entries(stop));
		await Promise.all(handles.splice(0).map((handle) => handle.close()));
		runRaw(path, WITHOUT_ERASURE);

		const store = await openSqliteStore({
			kind: 'sqlite',
			path,
			account: 'brand',
			erasureKey: KEY,
		});
		handles.push(store);

		expect(schemaOf(path)).toEqual(schemaOf(fresh));
		expect((await store.check([ANN])).get(ANN)).toEqual(stateOf([stop]));
		expect(await store.erase({ contact: ANN, at: NOW })).toMatchObject({ isErased: true });
		expect((await store.check([ANN])).get(ANN)?.get('opt_out')?.at).toBe(stop.at);
		expect(await store.verify()).toMatchObject({ entries: 3, faults: [] });
	});
});

describe('a store of version 2', () => {
	it('has the tables of a new store afterwards, and its contacts are still numbers', async () => {
		const stop = event('opt_out');
		const fresh = join(folder, 'fresh.sqlite');
		await open('brand', fresh);
		await (await open('brand')).record(entries(stop));
		await Promise.all(handles.splice(0).map((handle) => handle.close()));
		runRaw(
			path,
			`
			${WITHOUT_ERASURE}
			DROP TABLE counted_texts;
			DROP TRIGGER accounts_keep_their_contact_key;
			ALTER TABLE accounts DROP COLUMN contact_key_id;
			ALTER TABLE accounts DROP COLUMN contact_key_check;
			UPDATE store SET schema_version = 2;
			`,
		);
		const store = await open('brand');
		expect(schemaOf(path)).toEqual(schemaOf(fresh));
		expect(store.contactKey).toBeUndefined();
		expect((await store.check([ANN])).get(ANN)).toEqual(stateOf([stop]));
		expect(await store.verify()).toMatchObject({ entries: 1, faults: [] });
		const hashed = openSqliteStore({ kind: 'sqlite', path, account: 'brand', contactKey: KEY });
		await expect(hashed).rejects.toMatchObject({ failure: 'misconfigured' });
	});
});

describe('a store of version 1', () => {
	const own = events(0);
	const others = events(1);
	beforeEach(() => makeVersion1(path, { brand: own, 'other brand': others }));

	it('keeps its id, and every account its ledger in order and its standings', async () => {
		for (const [name, recorded] of [
			['brand', own],
			['other brand', others],
		] as const) {
			const store = await open(name);
			expect(await store.health()).toMatchObject({
				storeId: STORE_ID,
				schemaVersion: SCHEMA_VERSION,
			});
			expect((await collect(store.changes())).map((entry) => entry.event)).toEqual(recorded);
			const contacts = [...new Set(recorded.map((one) => one.contact))];
			const states = await store.check(contacts);
			for (const one of contacts) {
				expect(states.get(one)).toEqual(
					stateOf(recorded.filter((stored) => stored.contact === one)),
				);
			}
			expect(await store.verify()).toMatchObject({ entries: recorded.length, faults: [] });
		}
	});

	it('knows its events and histories, and goes on', async () => {
		const store = await open('brand');
		const again = await store.record(entries(...own));
		expect(again.every(({ isNew }) => !isNew)).toBe(true);
		const later = event('opt_out');
		expect((await store.record(entries(later)))[0]?.isNew).toBe(true);
		expect((await collect(store.history(ANN))).map((entry) => entry.event)).toEqual([
			...own.filter((one) => one.contact === ANN),
			later,
		]);
		expect(await store.verify()).toMatchObject({ entries: own.length + 1, faults: [] });
	});

	it('keeps permissions, send-once marks and step log', async () => {
		runRaw(
			path,
			`
			INSERT INTO send_marks VALUES (1, '${ANN}', 'welcome/step 1', 'sent', ${NOW}, ${NOW + 1e9});
			INSERT INTO step_log VALUES (1, 1, 'line', ${NOW}, '${ANN}', 'k', 'c', 's', 'all', 'sent', 1, 'Sent',
				NULL, NULL, NULL);
			`,
		);
		const store = await open('brand');
		const free = contact(CONTACTS + 1);
		expect(await store.claim(claimRequest({ contact: free }))).toMatchObject({ granted: true });
		expect(valueOfRaw(path, 'SELECT count(*) FROM send_marks')).toBe(2);
		expect(await collect(store.steps())).toMatchObject([{ id: 'line' }]);
	});

	it('keeps a standing that its ledger does not explain', async () => {
		const lost = contact(CONTACTS + 2);
		const stop = event('opt_out', { contact: lost });
		runRaw(path, `INSERT INTO standings VALUES (1, '${lost}', '${stop.at}10')`);
		const store = await open('brand');
		expect((await store.check([lost])).get(lost)).toEqual(stateOf([stop]));
		expect((await store.record(entries(stop)))[0]).toMatchObject({ isNew: true });
		expect((await collect(store.history(lost))).map((entry) => entry.event)).toEqual([stop]);
	});

	it('has the tables of a new store afterwards', async () => {
		const fresh = join(folder, 'fresh.sqlite');
		await open('brand', fresh);
		await open('brand');
		expect(schemaOf(path)).toEqual(schemaOf(fresh));
	});

	it('is migrated once by several that open it at the same time', async () => {
		const stores = await Promise.all(Array.from({ length: 5 }, () => open('brand')));
		const heads = await Promise.all(stores.map((store) => store.heads()));
		expect(new Set(heads.map((head) => JSON.stringify(head))).size).toBe(1);
	});

	it('stays as it was if it cannot be migrated', async () => {
		runRaw(
			path,
			`DROP TRIGGER ledger_keeps_its_content; UPDATE ledger SET evidence = '{' WHERE position = 900`,
		);
		const before = schemaOf(path);
		await expect(open('brand')).rejects.toMatchObject({ failure: 'damaged' });
		expect(schemaOf(path)).toEqual(before);
		expect(valueOfRaw(path, 'SELECT schema_version FROM store')).toBe(1);
	});
});
