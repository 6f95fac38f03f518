import { copyFile, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { E164 } from '../../src/phone/e164';
import type { SqliteStoreOptions } from '../../src/store/sqlite/options';
import type { SuppressionStore } from '../../src/store/suppression-store';
import { claimRequest, contact, entries, event } from '../store/contract/fixtures';
import { runRaw } from '../store/sqlite/raw-database';
import { temporaryFolder } from '../store/sqlite/temporary-store';
import { FaultTable } from './harness/fault-table';
import { library } from './harness/library';
import { Chance, SEED } from './harness/seed';
import { SmallDisk } from './harness/small-disk';
import { newFile } from './harness/sqlite-place';

const CONTACTS: readonly E164[] = Array.from({ length: 600 }, (_, n) => contact(n));
const FILE = 'store.sqlite';
const PAGE = 4096;
const ROUNDS = 50;
const REBUILDS = 20;

const table = new FaultTable('sqlite-damage');

let folder: string;
let intact: string;
let options: SqliteStoreOptions;
beforeAll(async () => {
	folder = await temporaryFolder();
	intact = join(folder, 'intact');
	await mkdir(intact);
	options = await newFile(join(intact, FILE));
	await recordAll(options);
});
afterAll(async () => await rm(folder, { recursive: true }));

async function recordAll(store: SqliteStoreOptions): Promise<void> {
	const opened = await library.openSuppressionStore(store);
	await opened.record(entries(...CONTACTS.map((one) => event('opt_out', { contact: one }))));
	await opened.close();
}

interface Tally {
	suppressed: number;
	refused: number;
	letThrough: number;
}

/** Opens a store and looks at its health, as the nodes do; `undefined` if either is refused. */
async function openHealthy(store: SqliteStoreOptions): Promise<SuppressionStore | undefined> {
	let opened: SuppressionStore | undefined;
	try {
		opened = await library.openSuppressionStore(store);
		await opened.health();
		return opened;
	} catch (error) {
		expectExplained(error);
		await opened?.close();
		return undefined;
	}
}

/** Tries to text every contact of a store that may be damaged. */
async function textEverybody(store: SqliteStoreOptions): Promise<Tally> {
	const tally: Tally = { suppressed: 0, refused: 0, letThrough: 0 };
	const opened = await openHealthy(store);
	if (!opened) return { ...tally, refused: CONTACTS.length };
	for (const one of CONTACTS) {
		try {
			const { granted } = await opened.claim(claimRequest({ contact: one }));
			tally[granted ? 'letThrough' : 'suppressed'] += 1;
		} catch (error) {
			expectExplained(error);
			tally.refused += 1;
		}
	}
	await opened.close();
	return tally;
}

/** Whatever is wrong with a file, the builder is told so by the store, with something to do. */
function expectExplained(error: unknown): void {
	expect(error).toBeInstanceOf(library.SuppressionStoreError);
	expect(error).toMatchObject({
		message: expect.stringContaining('suppression store') as string,
		remedy: expect.stringMatching(/\w{3}/) as string,
	});
}

async function copyOf(source: string, name: string): Promise<string> {
	const copy = join(folder, name);
	await mkdir(copy);
	for (const file of await readdir(source)) await copyFile(join(source, file), join(copy, file));
	return join(copy, FILE);
}

type Damage = (path: string, bytes: Buffer, chance: Chance) => Promise<void>;

const overwrite =
	(change: (bytes: Buffer, chance: Chance) => void): Damage =>
	async (path, bytes, chance) => {
		change(bytes, chance);
		await writeFile(path, bytes);
	};

const zeroAPage = overwrite((bytes, chance) => {
	const start = PAGE * chance.whole(0, bytes.length / PAGE - 1);
	bytes.fill(0, start, start + PAGE);
});

const DAMAGES: readonly (readonly [string, Damage])[] = [
	[
		'file truncated',
		async (path, bytes, chance) => await truncate(path, chance.whole(1, bytes.length - 1)),
	],
	[
		'one to sixteen bytes overwritten',
		overwrite((bytes, chance) => {
			const start = chance.whole(0, bytes.length - 16);
			const count = chance.whole(1, 16);
			for (let n = 0; n < count; n += 1) bytes[start + n] = chance.whole(0, 255);
		}),
	],
	['a page zeroed', zeroAPage],
	[
		'two pages swapped',
		overwrite((bytes, chance) => {
			const [one = 0, other = 1] = chance.shuffle([...Array(bytes.length / PAGE).keys()]);
			const kept = Buffer.from(bytes.subarray(one * PAGE, (one + 1) * PAGE));
			bytes.copy(bytes, one * PAGE, other * PAGE, (other + 1) * PAGE);
			kept.copy(bytes, other * PAGE);
		}),
	],
];

const overwriteADigit = overwrite((bytes, chance) => {
	const digits = chance.pick(CONTACTS).slice(1);
	const places = placesOf(digits, bytes);
	bytes[chance.pick(places) + digits.length - 1] = 'x'.charCodeAt(0);
});

function placesOf(text: string, bytes: Buffer): number[] {
	const places: number[] = [];
	for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) places.push(at);
	return places;
}

function tell(fault: string, rounds: number, tally: Tally, remark: string): void {
	table.add({
		store: 'sqlite',
		fault,
		optOutsAcknowledged: CONTACTS.length * rounds,
		presentAfterwards: tally.suppressed,
		textsLetThrough: tally.letThrough,
		unknownOutcomes: tally.refused,
		remark,
	});
}

describe('a SQLite file that was damaged', () => {
	it.each(DAMAGES)('lets nobody through: %s', async (name, damage) => {
		const chance = new Chance(SEED, name);
		const sum: Tally = { suppressed: 0, refused: 0, letThrough: 0 };
		const bytes = await readFile(options.path);
		for (let round = 0; round < ROUNDS; round += 1) {
			const path = await copyOf(intact, `${name} ${round}`);
			await damage(path, Buffer.from(bytes), chance);
			const tally = await textEverybody({ ...options, path });
			for (const what of ['suppressed', 'refused', 'letThrough'] as const) sum[what] += tally[what];
		}
		tell(`${name}, ${ROUNDS} times`, ROUNDS, sum, 'unknown: refused with a message');
		expect(sum.letThrough).toBe(0);
		expect(sum.suppressed + sum.refused).toBe(CONTACTS.length * ROUNDS);
	});

	it('names in verify what no check can see: a digit of a number overwritten', async () => {
		const name = 'a digit of a number overwritten';
		const unnamed: number[] = [];
		const chance = new Chance(SEED, name);
		const sum: Tally = { suppressed: 0, refused: 0, letThrough: 0 };
		const bytes = await readFile(options.path);
		for (let round = 0; round < ROUNDS; round += 1) {
			const path = await copyOf(intact, `${name} ${round}`);
			await overwriteADigit(path, Buffer.from(bytes), chance);
			const tally = await textEverybody({ ...options, path });
			for (const what of ['suppressed', 'refused', 'letThrough'] as const) sum[what] += tally[what];
			expect(tally.letThrough).toBeLessThanOrEqual(1);
			const opened = await openHealthy({ ...options, path });
			const faults = (await opened?.verify())?.faults ?? [];
			if (tally.letThrough > 0 && faults.length === 0) unnamed.push(round);
			await opened?.close();
		}
		tell(`${name}, ${ROUNDS} times`, ROUNDS, sum, 'let through: named by verify');
		expect(unnamed).toEqual([]);
	});

	it('is rebuilt with all that it held, or the report says what is missing', async () => {
		const name = 'a page zeroed, store rebuilt';
		const chance = new Chance(SEED, name);
		const bytes = await readFile(options.path);
		const sum: Tally = { suppressed: 0, refused: 0, letThrough: 0 };
		for (let round = 0; round < REBUILDS; round += 1) {
			const path = await copyOf(intact, `${name} ${round}`);
			await zeroAPage(path, Buffer.from(bytes), chance);
			const rebuilt = `${path}.rebuilt`;
			const { accounts } = await library.rebuildSqliteStore(path, rebuilt, {
				accountNames: { 1: options.account ?? '' },
			});
			const tally = await textEverybody({ ...options, path: rebuilt });
			for (const what of ['suppressed', 'refused', 'letThrough'] as const) sum[what] += tally[what];
			const isOwnedUp = accounts.some(
				({ missing, altered, isEndKnown }) => missing.length + altered.length > 0 || !isEndKnown,
			);
			if (tally.letThrough > 0) expect(isOwnedUp).toBe(true);
			expect(tally.refused).toBe(0);
		}
		tell(
			`${name}, ${REBUILDS} times`,
			REBUILDS,
			sum,
			'let through: named in the report as missing',
		);
	});

	it('lets nobody through whose opt-out was in a write-ahead log that was left behind', async () => {
		const source = join(folder, 'crashed');
		await mkdir(source);
		const crashed = await newFile(join(source, FILE));
		// A connection that stays open keeps the last one from moving the log into the file, as a crash does.
		runRaw(crashed.path, 'PRAGMA wal_checkpoint(TRUNCATE)');
		const reader = await library.openSuppressionStore(crashed);
		await recordAll(crashed);
		const path = await copyOf(source, 'without its log');
		await reader.close();
		await rm(`${path}-wal`);
		await rm(`${path}-shm`);
		const tally = await textEverybody({ ...crashed, path });
		tell('write-ahead log left behind', 1, tally, 'unknown: refused with a message');
		expect(tally.letThrough).toBe(0);
	});

	it('refuses everything on a disk that became read-only, and has all when it may be written', async () => {
		const name = 'disk became read-only';
		const disk = SmallDisk.mount(8);
		if (!disk) return table.leaveOut('sqlite', name, 'this user may not mount a disk');
		try {
			const store = await newFile(join(disk.folder, FILE));
			await recordAll(store);
			disk.allowWriting(false);
			const readOnly = await textEverybody(store);
			disk.allowWriting(true);
			const afterwards = await textEverybody(store);
			tell(name, 1, { ...afterwards, refused: readOnly.refused }, '');
			expect(readOnly.letThrough).toBe(0);
			expect(afterwards).toEqual({ suppressed: CONTACTS.length, refused: 0, letThrough: 0 });
		} finally {
			disk.unmount();
		}
	});
});
