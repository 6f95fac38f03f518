import { constants } from 'node:fs';
import { link, open, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isErased } from '../store/chain';
import { SuppressionStoreError } from '../store/errors';
import type { Cursor, SuppressionStore } from '../store/suppression-store';
import { type ArchiveClosing, type ArchiveHeader, type ArchiveLine } from './archive-lines';
import { ArchiveWalk } from './archive-walk';
import { LineWriter } from './archive-writer';
import { provenLines, readArchives } from './read-archives';

const PARTIAL = '.partial';

export interface ArchiveOptions {
	/** Archive what was recorded before this time, milliseconds since 1970. Default all there is. */
	readonly until?: number;
}

/** Answered when the ledger was trimmed; `undefined` where there was nothing to archive. */
export type ArchiveResult = ArchiveClosing | undefined;

/**
 * Moves the oldest part of a ledger into a file: a header, one line of JSON for each entry, and a closing line.
 *
 * The ledger is trimmed last, after the file was written, synced to the disk, read back and proven entry by entry.
 * Until it is finished it is called `<path>.partial`. Called again with the same path, also after the process was
 * killed at any moment, it goes on where it was. A finished archive of a trimmed ledger is never touched again.
 *
 * @throws SuppressionStoreError `misconfigured` if there is a file at the path already.
 */
export async function archiveLedger(
	store: SuppressionStore,
	path: string,
	{ until = Infinity }: ArchiveOptions = {},
): Promise<ArchiveResult> {
	const header = await headerOf(store);
	if (await exists(path)) return await trimAfterArchive(store, path, header);
	const partial = `${path}${PARTIAL}`;
	const closing = await writeArchive(store, partial, header, until);
	if (!closing) return undefined;
	await proveArchive(partial);
	await giveName(partial, path);
	await store.trim(closing.cursor);
	return closing;
}

async function headerOf(store: SuppressionStore): Promise<ArchiveHeader> {
	const { storeId, account } = await store.health();
	const { contactKey } = store;
	return { storeId, account, ...(contactKey && { contactKey }) };
}

/** An archive that was finished: either the process ended before the ledger was trimmed, or it is an older one. */
async function trimAfterArchive(
	store: SuppressionStore,
	path: string,
	header: ArchiveHeader,
): Promise<ArchiveClosing> {
	const { closing } = await readBack(path, header);
	if (!closing) throw alreadyThere(path);
	await proveArchive(path);
	const wasTrimmed = await isTrimmed(store, closing.cursor);
	await store.trim(closing.cursor);
	await rm(`${path}${PARTIAL}`, { force: true });
	if (wasTrimmed) throw alreadyThere(path);
	return closing;
}

/** Whether nothing is left of the ledger up to the cursor. */
async function isTrimmed(store: SuppressionStore, cursor: Cursor): Promise<boolean> {
	const first = await firstOf(store.ledger());
	const firstAfter = await firstOf(store.ledger(cursor));
	return first?.anchor.hash === firstAfter?.anchor.hash;
}

/** Writes the archive, or the rest of one that was begun, and answers its closing once it is on the disk. */
async function writeArchive(
	store: SuppressionStore,
	path: string,
	header: ArchiveHeader,
	until: number,
): Promise<ArchiveClosing | undefined> {
	const begun = await readBack(path, header);
	const file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
	try {
		await file.truncate(begun.end);
		const closing = begun.closing ?? (await writeEntries(store, file, header, until, begun));
		await file.sync();
		if (!closing) await rm(path);
		return closing;
	} finally {
		await file.close();
	}
}

async function writeEntries(
	store: SuppressionStore,
	file: FileHandle,
	header: ArchiveHeader,
	until: number,
	{ walk, end, cursor }: Begun,
): Promise<ArchiveClosing | undefined> {
	const writer = new LineWriter(file, end);
	if (end === 0) await writer.write(followed(walk, { kind: 'header', header }));
	let last = cursor;
	for await (const entry of store.ledger(cursor)) {
		const { recordedAt } = isErased(entry) ? entry.erased : entry.event;
		if (recordedAt >= until) break;
		await writer.write(followed(walk, { kind: 'entry', entry }));
		last = entry.cursor;
	}
	if (last === undefined) return undefined;
	const closing = { ...walk.contentOfFile(), cursor: last };
	await writer.write(followed(walk, { kind: 'closing', closing }));
	await writer.flush();
	return closing;
}

/** @throws SuppressionStoreError `damaged` if the ledger itself is not as it was written: no archive would prove it. */
function followed(walk: ArchiveWalk, line: ArchiveLine): ArchiveLine {
	if (walk.follow(line)) throw damagedLedger();
	return line;
}

/** What of an archive is there and proven. */
interface Begun {
	readonly walk: ArchiveWalk;
	/** Bytes that are as they were written; what comes after them is written anew. */
	readonly end: number;
	/** Place of the last entry. */
	readonly cursor?: Cursor;
	readonly closing?: ArchiveClosing;
}

/**
 * Reads what an earlier call wrote. What cannot be proven are the last bytes before the process or the machine died;
 * nothing of it was trimmed from the ledger.
 *
 * @throws SuppressionStoreError `misconfigured` if it is an archive of another ledger.
 */
async function readBack(path: string, header: ArchiveHeader): Promise<Begun> {
	let begun: Begun = { walk: new ArchiveWalk(header), end: 0 };
	if (!(await exists(path))) return begun;
	for await (const proven of provenLines(path, begun.walk)) {
		if ('problem' in proven) {
			if (proven.problem === 'another_ledger') throw alreadyThere(path);
			return begun;
		}
		const { line, end } = proven;
		begun = {
			...begun,
			end,
			...(line.kind === 'entry' && { cursor: line.entry.cursor }),
			...(line.kind === 'closing' && { closing: line.closing }),
		};
	}
	return begun;
}

/** Reads the archive as whoever needs it will have to. */
async function proveArchive(path: string): Promise<void> {
	for await (const _ of readArchives([path]));
}

/** Gives the archive its name if no other file has it, and waits until the folder is on the disk too. */
async function giveName(partial: string, path: string): Promise<void> {
	try {
		await link(partial, path);
	} catch (error) {
		throw hasCode(error, 'EEXIST') ? alreadyThere(path) : error;
	}
	await rm(partial);
	if (process.platform === 'win32') return; // where folders cannot be synced
	const folder = await open(dirname(path), 'r');
	try {
		await folder.sync();
	} finally {
		await folder.close();
	}
}

async function exists(path: string): Promise<boolean> {
	try {
		await stat(path);
		return true;
	} catch (error) {
		if (hasCode(error, 'ENOENT')) return false;
		throw error;
	}
}

async function firstOf<Entry>(entries: AsyncIterable<Entry>): Promise<Entry | undefined> {
	for await (const entry of entries) return entry;
	return undefined;
}

function hasCode(error: unknown, code: string): boolean {
	return typeof error === 'object' && error !== null && Reflect.get(error, 'code') === code;
}

function alreadyThere(path: string): SuppressionStoreError {
	return new SuppressionStoreError(
		'misconfigured',
		`There is a file ${path} already, and an archive is never overwritten`,
		'Give each archive a name of its own, e.g. with the date',
	);
}

function damagedLedger(): SuppressionStoreError {
	return new SuppressionStoreError(
		'damaged',
		'The ledger is not as it was written, so that no archive of it could be proven; nothing was trimmed',
		'Verify the ledger to learn the place, and restore the newest backup that verifies',
	);
}
