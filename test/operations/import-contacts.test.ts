import { BUSINESS_TEXT_MESSAGING } from '../../src/consent/presets/business-text-messaging';
import { STANDARD } from '../../src/consent/presets/standard';
import type { ConsentEvent, EventDraft } from '../../src/consent/events';
import { completeEvent } from '../../src/consent/events';
import type { ImportReport } from '../../src/import/import-report';
import { tableOf } from '../../src/import/table';
import { importContacts, type ImportOptions } from '../../src/operations/import-contacts';
import type { E164 } from '../../src/phone/e164';
import { readCsv } from '../../src/spreadsheet/read-csv';
import { SuppressionStoreError } from '../../src/store/errors';
import { NOON } from '../consent/events-of-contact';
import { useEmbeddedStore } from './embedded-store';

const store = useEmbeddedStore();
const ANA = '+12125550123' as E164;
const BEN = '+14155550134' as E164;
const DAY = 86_400_000;

type Options = Omit<Partial<ImportOptions>, 'rows'> & { rows?: Partial<ImportOptions['rows']> };

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
	yield Buffer.from(text);
}

async function importCsv(text: string, options: Options = {}): Promise<ImportReport> {
	const { rows } = await readCsv(bytes(text));
	const hasHeading = options.columns !== undefined;
	return await importContacts(store(), await tableOf(rows, { hasHeading, phone: {} }), {
		policy: STANDARD,
		rowsMean: 'as_written',
		now: NOON,
		...options,
		rows: {
			scope: 'all',
			phone: {},
			time: { zone: 'UTC', dayFirst: false },
			fileId: `file ${text.length}`,
			...options.rows,
		},
	});
}

async function record(type: EventDraft['type'], at: number, more: Partial<EventDraft> = {}) {
	const draft: EventDraft = { type, at, contact: ANA, source: 'reply', actor: 'contact', ...more };
	await store().record([{ event: completeEvent(draft, Math.max(at, NOON)) }]);
}

async function ledger(): Promise<ConsentEvent[]> {
	const events: ConsentEvent[] = [];
	for await (const { event } of store().changes()) events.push(event);
	return events;
}

async function statusOf(contact: E164): Promise<string | undefined> {
	for await (const found of store().list()) {
		if (found.contact === contact) return found.standing.status;
	}
	return undefined;
}

const NONE = {
	added: 0,
	alreadyThere: 0,
	duplicates: 0,
	nothingToRecord: 0,
	rejected: 0,
	conflicts: 0,
};

test('rows are opt-outs with list, time, source and note', async () => {
	const report = await importCsv(
		'Phone;List;Opted out at;Source;Notes\n' +
			'(212) 555-0123;Promos;2026-10-01 09:30;complaint;asked twice\n' +
			"'+14155550134;;;old system;\n",
	);
	expect(report).toMatchObject({ ...NONE, rows: 2, added: 2 });
	expect(await ledger()).toMatchObject([
		{
			type: 'opt_out',
			contact: ANA,
			scope: 'list:promos',
			at: Date.UTC(2026, 9, 1, 9, 30),
			source: 'complaint',
			actor: 'operator',
			evidence: { note: 'asked twice' },
		},
		{
			type: 'opt_out',
			contact: BEN,
			scope: 'all',
			at: NOON,
			source: 'import',
			actor: 'operator',
			evidence: { note: 'Source: old system' },
		},
	]);
});

describe('importing the same file again changes nothing', () => {
	const file = 'phone,time\n+12125550123,2026-10-01T09:30:00Z\n+14155550134,\n';

	test('at once', async () => {
		expect(await importCsv(file)).toMatchObject({ ...NONE, added: 2 });
		const before = await ledger();
		expect(await importCsv(file, { now: NOON + DAY })).toMatchObject({ ...NONE, alreadyThere: 2 });
		expect(await ledger()).toEqual(before);
	});

	test('after the contacts opted in again', async () => {
		await importCsv(file);
		await record('opt_in', NOON + 1000);
		await record('opt_in', NOON + 1000, { contact: BEN });
		const report = await importCsv(file, { now: NOON + DAY });
		expect(report).toMatchObject({ ...NONE, alreadyThere: 2, conflicts: report.conflicts });
		expect(await statusOf(ANA)).toBe('subscribed');
		expect(await statusOf(BEN)).toBe('subscribed');
	});

	test('but another file that names a contact again opts them out again', async () => {
		await importCsv(file);
		await record('opt_in', NOON + 1000, { contact: BEN });
		const report = await importCsv('phone\n+14155550134\n', { now: NOON + DAY });
		expect(report).toMatchObject({ ...NONE, added: 1 });
		expect(await statusOf(BEN)).toBe('unsubscribed');
	});
});

test('a nightly list without times records only what is new', async () => {
	await importCsv('phone\n+12125550123\n', { rows: { fileId: 'monday' } });
	const report = await importCsv('phone\n+12125550123\n+14155550134\n', {
		now: NOON + DAY,
		rows: { fileId: 'tuesday' },
	});
	expect(report).toMatchObject({ ...NONE, added: 1, alreadyThere: 1 });
	expect(await ledger()).toHaveLength(2);
});

test('rows that cannot be used are rejected with row number and reason, and the others recorded', async () => {
	const rejected: [number, string][] = [];
	const report = await importCsv(
		'phone,list\n2.12555E+09,\nnobody,\n,news\n55501,\n\n+12125550123,\n+14155550134,' +
			'x'.repeat(65),
		{ onRejected: ({ row }, { reason }) => void rejected.push([row, reason]) },
	);
	const reasons: [number, string][] = [
		[2, 'spreadsheet_rounded'],
		[3, 'not_a_number'],
		[4, 'missing'],
		[5, 'short_code'],
		[8, 'unusable_list'],
	];
	expect(rejected).toEqual(reasons);
	expect(report).toMatchObject({ ...NONE, rows: 6, added: 1, rejected: 5 });
	expect(report.rejectedRows.map(({ row, reason }) => [row, reason])).toEqual(reasons);
	expect(report.rejectedRows[0]?.message).toMatch(
		/rounded by a spreadsheet; store the column as text/,
	);
	expect(report.rejectedByReason).toMatchObject({ short_code: 1, missing: 1 });
});

test('the report lists a hundred rejected rows and counts all', async () => {
	const report = await importCsv(`phone\n${'nobody\n'.repeat(1200)}`);
	expect(report).toMatchObject({ ...NONE, rows: 1200, rejected: 1200 });
	expect(report.rejectedRows).toHaveLength(100);
});

test('duplicated and conflicting rows are told apart', async () => {
	const report = await importCsv(
		'phone,event,note\n+12125550123,opted out,\n212-555-0123,opted out,\n+12125550123,opted in,by phone\n',
		{ policy: BUSINESS_TEXT_MESSAGING },
	);
	expect(report).toMatchObject({ rows: 3, added: 2, duplicates: 1, conflicts: 1 });
	expect(report.conflictingRows).toMatchObject([{ row: 4, contact: ANA }]);
	expect(await statusOf(ANA)).toBe('unsubscribed');
});

test('an opt-out that a later opt-in has overtaken is a conflict', async () => {
	await record('opt_in', NOON);
	const report = await importCsv('phone,date\n+12125550123,2026-10-01\n');
	expect(report).toMatchObject({ added: 1, conflicts: 1 });
	expect(report.conflictingRows[0]?.message).toMatch(/they may be texted/);
});

test('of a day without a time an opt-out counts from its end', async () => {
	await record('opt_in', Date.UTC(2026, 9, 1, 10));
	await importCsv('phone,date\n+12125550123,2026-10-01\n');
	expect(await statusOf(ANA)).toBe('unsubscribed');
});

test('an opt-out whose time cannot be read, or has not come, happened now', async () => {
	const report = await importCsv('phone,date\n+12125550123,soon\n+14155550134,2199-01-01\n');
	expect(report).toMatchObject({ added: 2, unreadableTimes: 1 });
	expect((await ledger()).map(({ at }) => at)).toEqual([NOON, NOON]);
});

describe('what rows mean', () => {
	test('a column of answers says who opted out', async () => {
		const report = await importCsv('phone,Opted Out\n+12125550123,TRUE\n+14155550134,FALSE\n');
		expect(report).toMatchObject({ ...NONE, added: 1, nothingToRecord: 1 });
	});

	test('a column that may mean either is not guessed at', async () => {
		const file = 'phone,status\n+12125550123,Active\n';
		await expect(importCsv(file)).rejects.toThrow(/"status" may say who opted out/);
		expect(await ledger()).toEqual([]);
		expect(await importCsv(file, { rowsMean: 'opt_out' })).toMatchObject({ added: 1 });
	});

	test('blocked, when the user says so', async () => {
		await importCsv('phone,list\n+12125550123,news\n', { rowsMean: 'block' });
		expect(await ledger()).toMatchObject([{ type: 'block', scope: 'all' }]);
	});

	test('a standing that is no known word is rejected', async () => {
		const report = await importCsv('phone,event\n+12125550123,maybe\n');
		expect(report).toMatchObject({ rejected: 1, rejectedByReason: { unknown_standing: 1 } });
	});
});

describe('opt-ins', () => {
	const withNote = 'phone,note\n+12125550123,signed the form of 2 November\n';

	test('are refused where only the contact may lift an opt-out', async () => {
		await record('opt_out', NOON - 1000);
		const report = await importCsv(withNote, { rowsMean: 'opt_in' });
		expect(report).toMatchObject({ rejected: 1, rejectedByReason: { only_the_contact: 1 } });
		expect(await statusOf(ANA)).toBe('unsubscribed');
	});

	test('need evidence', async () => {
		await record('opt_out', NOON - 1000);
		const options: Options = { rowsMean: 'opt_in', policy: BUSINESS_TEXT_MESSAGING };
		expect(await importCsv('phone\n+12125550123\n', options)).toMatchObject({
			rejectedByReason: { no_evidence: 1 },
		});
		expect(await importCsv(withNote, options)).toMatchObject({ added: 1 });
		expect(await statusOf(ANA)).toBe('subscribed');
	});

	test('change nothing for who may be texted anyway', async () => {
		expect(await importCsv('phone\n+12125550123\n', { rowsMean: 'opt_in' })).toMatchObject({
			...NONE,
			alreadyThere: 1,
		});
	});

	test('need a time that can be read, where there is one', async () => {
		await record('opt_out', NOON - 1000);
		const report = await importCsv('phone,note,date\n+12125550123,form,soon\n', {
			rowsMean: 'opt_in',
			policy: BUSINESS_TEXT_MESSAGING,
		});
		expect(report).toMatchObject({ rejectedByReason: { unusable_time: 1 } });
	});
});

describe('a dry run', () => {
	const file = 'phone,date\n+12125550123,2026-10-01\n+14155550134,\nnobody,\n+14155550134,\n';

	test('says what would be done, and does nothing', async () => {
		const foreseen = await importCsv(file, { dryRun: true });
		expect(await ledger()).toEqual([]);
		expect(await importCsv(file)).toEqual(foreseen);
		expect(foreseen).toMatchObject({ rows: 4, added: 2, duplicates: 1, rejected: 1 });
	});

	test('knows what the ledger has, also behind later events', async () => {
		await importCsv(file);
		await importCsv('phone,date\n+12125550123,2026-10-15\n');
		expect(await importCsv(file, { dryRun: true })).toMatchObject({ added: 0, alreadyThere: 2 });
	});
});

test('more rows than one part are all recorded, with progress', async () => {
	const numbers = Array.from({ length: 1201 }, (_, n) => `+1212556${String(n).padStart(4, '0')}`);
	const seen: number[] = [];
	const report = await importCsv(`phone\n${numbers.join('\n')}`, {
		onProgress: ({ rows }) => void seen.push(rows),
	});
	expect(report).toMatchObject({ ...NONE, rows: 1201, added: 1201 });
	expect(seen).toEqual([500, 1000, 1201]);
	expect(await ledger()).toHaveLength(1201);
});

test('a cancelled import ends between two parts', async () => {
	const stop = new AbortController();
	const file = `phone\n${'+12125550123\n'.repeat(1200)}`;
	await expect(
		importCsv(file, { signal: stop.signal, onProgress: () => stop.abort() }),
	).rejects.toThrow(/aborted/);
	expect(await ledger()).toHaveLength(1);
});

test('a file that breaks off says what was imported before', async () => {
	const numbers = Array.from({ length: 20_000 }, (_, n) => `+1212${5_560_000 + n}`);
	await expect(importCsv(`phone\n${numbers.join('\n')}\n"+14155550134\n`)).rejects.toThrow(
		/from row 20002 on.*\d+ rows were read before.*nothing is recorded twice/s,
	);
	expect((await ledger()).length).toBeGreaterThan(0);
});

test('a store that fails says what was imported before, and what to do', async () => {
	const numbers = Array.from({ length: 1000 }, (_, n) => `+1212${5_560_000 + n}`);
	const failure: unknown = await importCsv(`phone\n${numbers.join('\n')}`, {
		onProgress: async () => await store().close(),
	}).catch((error: unknown) => error);
	expect(failure).toBeInstanceOf(SuppressionStoreError);
	expect((failure as SuppressionStoreError).remedy).toMatch(
		/500 rows were read before, of which 500 were added; import the whole again/,
	);
});

test('hashes are contacts of an account that uses their key only', async () => {
	const report = await importCsv('phone\n#main:AAAAAAAAAAAAAAAAAAAAAA\n');
	expect(report).toMatchObject({ rejectedByReason: { another_key: 1 } });
});
