import { createReadStream } from 'node:fs';
import { isErased } from '../store/chain';
import { SuppressionStoreError } from '../store/errors';
import type { LedgerEntry } from '../store/suppression-store';
import { parseLine, type ArchiveLine } from './archive-lines';
import { ArchiveWalk, type ArchiveProblem, type ArchiveVerdict } from './archive-walk';

/**
 * Reads finished archives of one ledger, in the order in which they were made, and proves on the way that nothing was
 * changed in them or is missing within and between them. Record the events in a store to import them again.
 *
 * @throws SuppressionStoreError `damaged` at the first place that is not as it was written.
 */
export async function* readArchives(
	paths: readonly string[],
	walk = new ArchiveWalk(),
): AsyncGenerator<LedgerEntry> {
	for (const path of paths) {
		walk.beginFile();
		for await (const proven of provenLines(path, walk)) {
			if ('problem' in proven) throw damagedArchive(path, proven);
			if (proven.line.kind === 'entry' && !isErased(proven.line.entry)) yield proven.line.entry;
		}
		if (!walk.isClosed) throw damagedArchive(path, { problem: 'not_finished' });
	}
}

/**
 * Reads finished archives for nothing but the proof.
 * @throws SuppressionStoreError `damaged` at the first place that is not as it was written.
 */
export async function verifyArchives(paths: readonly string[]): Promise<ArchiveVerdict> {
	const walk = new ArchiveWalk();
	for await (const _ of readArchives(paths, walk));
	return walk.verdict();
}

export interface ProvenLine {
	readonly line: ArchiveLine;
	/** Bytes of the file up to the end of this line. */
	readonly end: number;
}

/** Where an archive is not as it was written. */
export interface UnprovenLine {
	readonly problem: ArchiveProblem | 'unreadable' | 'not_finished';
	/** From 1; missing for the end of the file. */
	readonly number?: number;
}

/** The complete lines of an archive, each after it was proven; the first that cannot be proven is the last one. */
export async function* provenLines(
	path: string,
	walk: ArchiveWalk,
): AsyncGenerator<ProvenLine | UnprovenLine> {
	let number = 0;
	for await (const { text, end } of completeLines(path)) {
		number += 1;
		const line = lineIn(text);
		const problem = line ? walk.follow(line) : 'unreadable';
		if (!line || problem) {
			yield { problem: problem ?? 'unreadable', number };
			return;
		}
		yield { line, end };
	}
}

function lineIn(text: string): ArchiveLine | undefined {
	try {
		return parseLine(text);
	} catch (error) {
		if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
		throw error;
	}
}

const LINE_BREAK = 0x0a;

/** Lines that end with a line break; what comes after the last one was not written completely. */
async function* completeLines(path: string): AsyncGenerator<{ text: string; end: number }> {
	let rest: Buffer = Buffer.alloc(0);
	let end = 0;
	const chunks: AsyncIterable<Buffer> = createReadStream(path);
	for await (const chunk of chunks) {
		rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
		let start = 0;
		for (let stop = rest.indexOf(LINE_BREAK); stop >= 0; stop = rest.indexOf(LINE_BREAK, start)) {
			end += stop + 1 - start;
			yield { text: rest.toString('utf8', start, stop), end };
			start = stop + 1;
		}
		rest = rest.subarray(start);
	}
}

const PROBLEMS: Readonly<Record<UnprovenLine['problem'], string>> = {
	another_ledger: 'it belongs to another ledger',
	changed: 'a line was changed',
	missing: 'lines are missing',
	not_finished: 'it ends before its last line',
	out_of_place: 'a line is not in its place',
	unreadable: 'a line cannot be read',
};

function damagedArchive(path: string, { problem, number }: UnprovenLine): SuppressionStoreError {
	const place = number === undefined ? '' : ` (line ${number})`;
	return new SuppressionStoreError(
		'damaged',
		`The ledger archive ${path} is not as it was written: ${PROBLEMS[problem]}${place}`,
		'Use another copy of the archive',
	);
}
