import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	appendFile,
	copyFile,
	mkdtemp,
	readdir,
	readFile,
	rename,
	rm,
	stat,
	truncate,
	writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ConsentEvent } from '../../src/consent/events';
import { archiveLedger } from '../../src/operations/archive-ledger';
import { readArchives, verifyArchives } from '../../src/operations/read-archives';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store';
import type { SuppressionStore } from '../../src/store/suppression-store';
import { collect, contact, entries, event, MINUTE, NOW } from '../store/contract/fixtures';
import { runRaw } from '../store/sqlite/raw-database';

jest.setTimeout(MINUTE);

const EVENTS: readonly ConsentEvent[] = Array.from({ length: 1200 }, (_, n) => ({
	...event('opt_out', { contact: contact(n % 500), evidence: { text: `„stop“\n🛑 ${n}` } }),
	recordedAt: NOW + n,
}));

let folder: string;
let storePath: string;
let archive: string;
let store: SuppressionStore;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'sms-opt-out-'));
	storePath = join(folder, 'store.sqlite');
	archive = join(folder, 'first.ndjson');
	store = await openSqliteStore({ kind: 'sqlite', path: storePath, timeoutMs: 30_000 });
	await store.record(entries(...EVENTS));
});
afterEach(async () => {
	await store.close();
	await rm(folder, { recursive: true });
});

async function eventsInLedger(): Promise<ConsentEvent[]> {
	return (await collect(store.changes())).map((entry) => entry.event);
}

async function eventsInArchives(...paths: string[]): Promise<ConsentEvent[]> {
	return (await collect(readArchives(paths))).map((entry) => entry.event);
}

async function exists(path: string): Promise<boolean> {
	return await stat(path).then(
		() => true,
		() => false,
	);
}

async function rewrite(path: string, change: (lines: string[]) => string[]): Promise<void> {
	const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
	await writeFile(path, `${change(lines).join('\n')}\n`);
}

describe('archiving', () => {
	it('moves the ledger into a file and leaves standings and head', async () => {
		const heads = await store.heads();
		const standings = await collect(store.list());

		const result = await archiveLedger(store, archive);

		expect(result).toMatchObject({ entries: EVENTS.length, heads });
		expect(await eventsInArchives(archive)).toEqual(EVENTS);
		expect(await eventsInLedger()).toEqual([]);
		expect(await collect(store.list())).toEqual(standings);
		expect(await store.verify(heads)).toMatchObject({ entries: 0, heads, faults: [] });
		expect((await stat(archive)).mode & 0o777).toBe(0o600);
		expect((await readdir(folder)).filter((name) => name.startsWith('first'))).toEqual([
			'first.ndjson',
		]);
	});

	it('up to a time leaves what was recorded from then on', async () => {
		await archiveLedger(store, archive, { until: NOW + 700 });
		expect(await eventsInArchives(archive)).toEqual(EVENTS.slice(0, 700));
		expect(await eventsInLedger()).toEqual(EVENTS.slice(700));
		expect((await store.verify()).faults).toEqual([]);
	});

	it('makes no file where there is nothing to archive', async () => {
		expect(await archiveLedger(store, archive, { until: NOW })).toBeUndefined();
		expect((await readdir(folder)).filter((name) => name.startsWith('first'))).toEqual([]);
		expect(await eventsInLedger()).toEqual(EVENTS);
	});

	it('never writes over an archive or another file', async () => {
		await archiveLedger(store, archive, { until: NOW + 700 });
		const before = await readFile(archive);
		const refused = { failure: 'misconfigured' };
		await expect(archiveLedger(store, archive)).rejects.toMatchObject(refused);
		expect((await readFile(archive)).equals(before)).toBe(true);
		const other = join(folder, 'other');
		await writeFile(other, 'mine');
		await expect(archiveLedger(store, other)).rejects.toMatchObject(refused);
		expect(await readFile(other, 'utf8')).toBe('mine');
		expect(await eventsInLedger()).toEqual(EVENTS.slice(700));
	});

	it('refuses what another store began', async () => {
		const path = join(folder, 'another.sqlite');
		const another = await openSqliteStore({ kind: 'sqlite', path });
		await another.record(entries(event('opt_out')));
		await archiveLedger(another, archive);
		await another.close();
		await copyFile(archive, `${join(folder, 'second.ndjson')}.partial`);
		const refused = { failure: 'misconfigured' };
		await expect(archiveLedger(store, join(folder, 'second.ndjson'))).rejects.toMatchObject(
			refused,
		);
		await expect(archiveLedger(store, archive)).rejects.toMatchObject(refused);
		expect(await eventsInLedger()).toEqual(EVENTS);
	});

	it('trims nothing of a ledger that is not as it was written', async () => {
		runRaw(
			storePath,
			'DROP TRIGGER ledger_keeps_its_content; UPDATE ledger SET at = at + 1 WHERE position = 900',
		);
		await expect(archiveLedger(store, archive)).rejects.toMatchObject({ failure: 'damaged' });
		expect(await exists(archive)).toBe(false);
		expect(await eventsInLedger()).toHaveLength(EVENTS.length);
	});

	it('goes on after a line that was not written completely', async () => {
		await archiveLedger(store, archive, { until: NOW + 700 });
		const second = join(folder, 'second.ndjson');
		await rewrite(archive, ([header = '']) => [header]);
		await copyFile(archive, `${second}.partial`);
		await appendFile(`${second}.partial`, '{"cursor":"901.'.repeat(100_000));
		await archiveLedger(store, second);
		expect(await eventsInArchives(second)).toEqual(EVENTS.slice(700));
	});

	it('can be imported into a new store', async () => {
		await archiveLedger(store, archive);
		const path = join(folder, 'new.sqlite');
		const fresh = await openSqliteStore({ kind: 'sqlite', path, timeoutMs: 30_000 });
		await fresh.record(entries(...(await eventsInArchives(archive))));
		const contacts = (await collect(store.list())).map((listed) => listed.contact);
		expect(await fresh.check(contacts)).toEqual(await store.check(contacts));
		await fresh.close();
	});
});

describe('a process that is killed while it archives', () => {
	async function archiveAndDie(place: string, afterMs?: number): Promise<void> {
		const script = join(__dirname, 'archive-process.ts');
		const child = spawn(process.execPath, ['--import', 'tsx', script, storePath, archive, place], {
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		const closed = once(child, 'close');
		if (afterMs !== undefined) {
			await once(child.stdout, 'data');
			await sleep(afterMs);
			child.kill('SIGKILL');
		}
		child.stdout.resume();
		await closed;
	}

	async function expectNothingLost(): Promise<void> {
		const archived = (await exists(archive)) ? await eventsInArchives(archive) : [];
		const left = await eventsInLedger();
		const ids = new Set([...archived, ...left].map(({ id }) => id));
		expect(ids).toEqual(new Set(EVENTS.map(({ id }) => id)));
		expect((await store.verify()).faults).toEqual([]);
	}

	async function expectFinished(): Promise<void> {
		expect(await eventsInArchives(archive)).toEqual(EVENTS);
		expect(await eventsInLedger()).toEqual([]);
		expect((await readdir(folder)).filter((name) => name.startsWith('first'))).toEqual([
			'first.ndjson',
		]);
	}

	it.each(['health', 'entry 1', 'entry 1100', 'end', 'trim'])(
		'at %s loses nothing, and the next one finishes it',
		async (place) => {
			await archiveAndDie(place);
			await expectNothingLost();
			expect(await eventsInLedger()).toEqual(EVENTS);
			expect(await archiveLedger(store, archive)).toMatchObject({ entries: EVENTS.length });
			await expectFinished();
		},
	);

	it.each([0.1, 0.5, 0.999])(
		'leaves a part of the file (%d of it), and the next one finishes it',
		async (part) => {
			await archiveAndDie('trim');
			await rename(archive, `${archive}.partial`);
			const { size } = await stat(`${archive}.partial`);
			await truncate(`${archive}.partial`, Math.floor(size * part));
			expect(await archiveLedger(store, archive)).toMatchObject({ entries: EVENTS.length });
			await expectFinished();
		},
	);

	it('after everything was done has done everything', async () => {
		await archiveAndDie('trimmed');
		await expectFinished();
		await expect(archiveLedger(store, archive)).rejects.toMatchObject({
			failure: 'misconfigured',
		});
		await expectFinished();
	});

	it.each([0, 10, 30, 60, 90, 130])('after %d ms loses nothing', async (afterMs) => {
		await archiveAndDie('never', afterMs);
		await expectNothingLost();
		await archiveLedger(store, archive).catch((error: unknown) => {
			if (Reflect.get(Object(error), 'failure') !== 'misconfigured') throw error;
		});
		await expectFinished();
	});
});

describe('archives of one ledger', () => {
	let second: string;
	beforeEach(async () => {
		second = join(folder, 'second.ndjson');
		await archiveLedger(store, archive, { until: NOW + 700 });
		await archiveLedger(store, second);
	});

	it('prove each other, from the first entry on', async () => {
		expect(await verifyArchives([archive, second])).toEqual({
			entries: EVENTS.length,
			heads: await store.heads(),
			unproven: [],
		});
		expect(await eventsInArchives(archive, second)).toEqual(EVENTS);
	});

	it('without the first say from where on they are proven', async () => {
		const { entries: count, unproven } = await verifyArchives([second]);
		expect(count).toBe(500);
		expect(unproven).toMatchObject([{ chain: 0, position: 701 }]);
	});

	it('are read in their order only', async () => {
		await expect(verifyArchives([second, archive])).rejects.toMatchObject({ failure: 'damaged' });
		await expect(verifyArchives([archive, archive])).rejects.toMatchObject({ failure: 'damaged' });
	});

	const change = (text: string, other: string) => (lines: string[]) =>
		lines.map((line, n) => (n === 100 ? line.replace(text, other) : line));
	it.each<[string, (lines: string[]) => string[], string]>([
		['a changed event', change('"opt_out"', '"opt_in"'), 'was changed (line 101)'],
		['a changed text', change('stop', 'go'), 'was changed (line 101)'],
		['another contact', change('"+1', '"+2'), 'was changed (line 101)'],
		['an unreadable line', change('{', '['), 'cannot be read (line 101)'],
		['an unknown source', change('"reply"', '"rumour"'), 'cannot be read (line 101)'],
		['a missing line', (lines) => lines.toSpliced(100, 1), 'missing (line 101)'],
		['a repeated line', (lines) => lines.toSpliced(100, 0, lines[100] ?? ''), 'missing (line 102)'],
		['a missing end', (lines) => lines.slice(0, -1), 'ends before'],
		['entries missing before its end', (lines) => lines.toSpliced(-2, 1), 'missing (line 701)'],
		['no header', (lines) => lines.slice(1), 'not in its place (line 1)'],
		['more after its end', (lines) => [...lines, lines[1] ?? ''], 'not in its place (line 703)'],
	])('with %s are refused', async (_, tamper, problem) => {
		await rewrite(archive, tamper);
		await expect(verifyArchives([archive, second])).rejects.toMatchObject({
			failure: 'damaged',
			message: expect.stringContaining(problem) as string,
		});
	});

	it('with one between them missing are refused', async () => {
		await store.record(entries(event('opt_out')));
		const third = join(folder, 'third.ndjson');
		await archiveLedger(store, third);
		await expect(verifyArchives([archive, third])).rejects.toMatchObject({
			message: expect.stringContaining('missing (line 2)') as string,
		});
		expect(await verifyArchives([archive, second, third])).toMatchObject({ entries: 1201 });
	});
});
