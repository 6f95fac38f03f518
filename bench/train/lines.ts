import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Verdict } from '../../src/reply/verdict';
import { LINES_BY_LANGUAGE } from '../../test/reply/lines';
import type { Line } from '../../test/reply/lines/line';

/** A labelled line with who wrote it, so that a writer can be left out. */
export interface TrainingLine extends Line {
	/** ISO 639-1. */
	readonly language: string;
	readonly writer: string;
}

const FOLDER = join(__dirname, 'lines');
const HELD_BACK = join(__dirname, '..', 'classify', 'held-back');
const VERDICTS: readonly Verdict[] = ['opt_out', 'review', 'none'];

/**
 * All that the weights are learnt from, in a fixed order: the test lines, plain lists of replies
 * (`lines/<language>/<verdict>.txt`, one a line), and labelled replies of independent writers
 * (`lines/strangers/<language><number>.jsonl`). The held-back replies are not among them.
 */
export function trainingLines(): TrainingLine[] {
	return [...testLines(), ...listedLines(), ...strangersLines()];
}

/** The held-back replies: to judge by only. */
export function heldBackLines(): TrainingLine[] {
	return jsonLines(HELD_BACK, 'held-back');
}

function testLines(): TrainingLine[] {
	return Object.entries(LINES_BY_LANGUAGE).flatMap(([language, lines]) =>
		lines.map((line) => ({ ...line, language, writer: 'test-lines' })),
	);
}

function listedLines(): TrainingLine[] {
	return Object.keys(LINES_BY_LANGUAGE).flatMap((language) =>
		VERDICTS.flatMap((expect) =>
			rowsOf(join(FOLDER, language, `${expect}.txt`)).map((text) => ({
				text,
				expect,
				language,
				writer: 'lists',
			})),
		),
	);
}

function strangersLines(): TrainingLine[] {
	return jsonLines(join(FOLDER, 'strangers'), 'strangers');
}

function jsonLines(folder: string, group: string): TrainingLine[] {
	const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
	return files.sort().flatMap((name) =>
		rowsOf(join(folder, name)).map((row) => ({
			...(JSON.parse(row) as Line),
			language: name.slice(0, 2),
			writer: `${group}/${name}`,
		})),
	);
}

function rowsOf(file: string): string[] {
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((row) => row !== '');
}
