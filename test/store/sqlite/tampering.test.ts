import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChainAnchor, ChainFault } from '../../../src/store/chain';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store';
import type { Cursor, SuppressionStore } from '../../../src/store/suppression-store';
import { collect, contact, entries, event } from '../contract/fixtures';
import { runRaw, valueOfRaw } from './raw-database';
import { temporaryFolder } from './temporary-store';

/** More than one page of the walk. */
const EVENTS = 1100;
const WITHOUT_TRIGGERS = `
	DROP TRIGGER ledger_keeps_its_content;
	DROP TRIGGER ledger_keeps_its_rows;
	DROP TRIGGER accounts_go_forward;
`;

let folder: string;
let path: string;
let store: SuppressionStore;
let kept: ChainAnchor[];

beforeEach(async () => {
	folder = await temporaryFolder();
	path = join(folder, 'store.sqlite');
	store = await openSqliteStore({ kind: 'sqlite', path, account: 'brand', timeoutMs: 30_000 });
	const events = Array.from({ length: EVENTS }, (_, n) =>
		event('opt_out', { contact: contact(n), evidence: { text: `stop ${n}` } }),
	);
	await store.record(entries(...events));
	kept = await store.heads();
});
afterEach(async () => {
	await store.close();
	await rm(folder, { recursive: true });
});

function tamper(sql: string): void {
	runRaw(path, WITHOUT_TRIGGERS + sql);
}

async function faults(anchors: readonly ChainAnchor[] = []): Promise<readonly ChainFault[]> {
	return (await store.verify(anchors)).faults;
}

function fault(problem: ChainFault['problem'], position: number): ChainFault[] {
	return [{ chain: 0, position, problem }];
}

describe('verify', () => {
	it.each([
		['the type', "type = 'opt_in'"],
		['the contact', "contact = '+12005559999'"],
		['the scope', "scope = 'list:promos'"],
		['the time', 'at = at - 1'],
		['the time of recording', 'recorded_at = recorded_at + 1'],
		['the source', "source = 'manual'"],
		['the actor', "actor = 'operator'"],
		['the id', "event_id = 'another'"],
		['the evidence', "evidence = replace(evidence, 'stop', 'go')"],
		['the salt', "salt = x'0011223344556677'"],
		['the hash', 'hash = zeroblob(32)'],
		['the type, to what no event has', "type = 'stop'"],
		['the evidence, to what is no evidence', "evidence = '{'"],
		['the hash, to what is no hash', "hash = x'00'"],
	])('finds a row of which %s was changed', async (_, change) => {
		tamper(`UPDATE ledger SET ${change} WHERE position = 700`);
		expect(await faults()).toEqual(fault('altered', 700));
	});

	it.each([1, 700])('finds that row %d was deleted', async (position) => {
		tamper(`DELETE FROM ledger WHERE position = ${position}`);
		expect(await faults()).toEqual(fault('missing', position));
	});

	it('finds that the end was cut off', async () => {
		tamper('DELETE FROM ledger WHERE position > 900');
		expect(await faults()).toEqual(fault('cut_off', 901));
	});

	it('finds that all rows were deleted', async () => {
		tamper('DELETE FROM ledger');
		expect(await faults()).toEqual(fault('cut_off', 1));
	});

	it('finds that the head has another hash', async () => {
		tamper('UPDATE accounts SET head_hash = zeroblob(32)');
		expect(await faults()).toEqual(fault('altered', EVENTS));
	});

	it('finds that an older head was put back', async () => {
		const older = valueOfRaw(path, 'SELECT hex(hash) FROM ledger WHERE position = 600');
		tamper(`UPDATE accounts SET head_position = 600, head_hash = x'${String(older)}'`);
		expect(await faults()).toEqual(fault('altered', 601));
	});

	it('finds by a kept anchor that the end was cut off together with the head', async () => {
		const older = valueOfRaw(path, 'SELECT hex(hash) FROM ledger WHERE position = 600');
		tamper(`
			DELETE FROM ledger WHERE position > 600;
			UPDATE accounts SET head_position = 600, head_hash = x'${String(older)}';
		`);
		expect(await faults()).toEqual([]);
		expect(await faults(kept)).toEqual(fault('cut_off', 601));
	});

	it('finds that rows were removed as if they had been trimmed', async () => {
		tamper(`
			UPDATE accounts SET base_position = 600, base_hash = zeroblob(32);
			DELETE FROM ledger WHERE position <= 600;
		`);
		expect(await faults()).toEqual(fault('altered', 601));
	});

	it('finds nothing in the ledgers of other accounts', async () => {
		tamper("UPDATE ledger SET type = 'opt_in' WHERE position = 700");
		const other = await openSqliteStore({ kind: 'sqlite', path, account: 'other' });
		await other.record(entries(event('opt_out')));
		expect((await other.verify()).faults).toEqual([]);
		await other.close();
	});
});

describe('other programs', () => {
	it.each([
		['UPDATE ledger SET at = 0', 'append-only'],
		['DELETE FROM ledger WHERE position = 1', 'append-only'],
		['DELETE FROM standings', 'never expire'],
		['DELETE FROM later_events', 'stays known'],
		['DELETE FROM accounts', 'not deleted'],
		['UPDATE accounts SET head_position = head_position - 1', 'only grows'],
		['UPDATE accounts SET base_position = head_position + 1', 'only grows'],
	])('cannot run %s', async (sql, message) => {
		await store.record(entries(event('opt_out'), event('opt_in')));
		expect(() => runRaw(path, sql)).toThrow(message);
		expect(await faults(kept)).toEqual([]);
	});

	it('can delete nothing that comes after the trimmed part', async () => {
		const whole = await collect(store.changes());
		await store.trim(whole[599]?.cursor as Cursor);
		expect(() => runRaw(path, 'DELETE FROM ledger WHERE position = 601')).toThrow('append-only');
		expect(await collect(store.changes())).toEqual(whole.slice(600));
	});
});

describe('a cursor', () => {
	it('of another account is refused', async () => {
		const other = await openSqliteStore({ kind: 'sqlite', path, account: 'other' });
		await other.record(entries(event('opt_out')));
		const [theirs] = await collect(other.changes());
		const [listed] = await collect(other.list());
		await other.close();
		const refused = { failure: 'misconfigured' };
		await expect(collect(store.changes(theirs?.cursor))).rejects.toMatchObject(refused);
		await expect(store.trim(theirs?.cursor as Cursor)).rejects.toMatchObject(refused);
		await expect(collect(store.list({}, listed?.cursor))).rejects.toMatchObject(refused);
	});

	it('of a list is none of the ledger, and the other way round', async () => {
		const [listed] = await collect(store.list());
		const [changed] = await collect(store.changes());
		const refused = { failure: 'misconfigured' };
		await expect(collect(store.changes(listed?.cursor))).rejects.toMatchObject(refused);
		await expect(collect(store.list({}, changed?.cursor))).rejects.toMatchObject(refused);
	});

	it('is refused by an older backup, also after other events took its place', async () => {
		const backup = join(folder, 'backup.sqlite');
		runRaw(path, `VACUUM INTO '${backup}'`);
		await store.record(entries(event('opt_out')));
		const cursor = (await collect(store.changes())).at(-1)?.cursor;
		const restored = await openSqliteStore({ kind: 'sqlite', path: backup, account: 'brand' });
		const refused = { failure: 'misconfigured' };
		await expect(collect(restored.changes(cursor))).rejects.toMatchObject(refused);
		await restored.record(entries(event('opt_out'), event('opt_in')));
		await expect(collect(restored.changes(cursor))).rejects.toMatchObject(refused);
		await restored.close();
	});
});

describe('verify, comparing standings with the ledger,', () => {
	const UNPROTECTED = 'DROP TRIGGER standings_keep_their_rows;';

	it.each([
		['is missing', `DELETE FROM standings WHERE contact = '${contact(700)}'`],
		[
			'has another contact',
			`UPDATE standings SET contact = '+1' WHERE contact = '${contact(700)}'`,
		],
		['is older', `UPDATE standings SET state = 94668480000010 WHERE contact = '${contact(700)}'`],
		['has no form', `UPDATE standings SET state = 'x' WHERE contact = '${contact(700)}'`],
	])('finds a standing that %s', async (_, change) => {
		runRaw(path, UNPROTECTED + change);
		expect(await faults()).toEqual(fault('not_in_standing', 701));
	});

	it('takes a standing that says more for a right one', async () => {
		runRaw(path, `UPDATE standings SET state = 999999999999910 WHERE contact = '${contact(700)}'`);
		expect(await faults()).toEqual([]);
	});
});
