import { mkdirSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { SEED } from './seed';

/** One line of the table: what a fault did to opt-outs and texts. */
export interface FaultLine {
	readonly store: string;
	readonly fault: string;
	readonly optOutsAcknowledged: number;
	/** Of these, the ones that are in the ledger and suppress their contact afterwards. */
	readonly presentAfterwards: number;
	/** Texts to contacts whose opt-out had been acknowledged before the text was asked for. */
	readonly textsLetThrough: number;
	/** Absent where no text was asked for twice. */
	readonly doubleTexts?: number;
	/** Calls, or texts, that were reported as "it is not known whether this was done". */
	readonly unknownOutcomes: number;
	/** Milliseconds from the end of the fault until every process was served again, where there is such an end. */
	readonly msUntilNormal?: number;
	readonly remark?: string;
}

/** Folder that gets the lines as JSON, for whoever makes a document of them. */
const FOLDER = process.env.FAULTS_REPORT;

const COLUMNS: readonly (readonly [
	title: string,
	width: number,
	cell: (line: FaultLine) => string,
])[] = [
	['store', 8, ({ store }) => store],
	['fault', 50, ({ fault }) => fault],
	['acknowledged', 12, ({ optOutsAcknowledged }) => String(optOutsAcknowledged)],
	['present', 8, ({ presentAfterwards }) => String(presentAfterwards)],
	['let through', 11, ({ textsLetThrough }) => String(textsLetThrough)],
	['double', 6, ({ doubleTexts = '-' }) => String(doubleTexts)],
	['unknown', 7, ({ unknownOutcomes }) => String(unknownOutcomes)],
	[
		'normal after',
		12,
		({ msUntilNormal: ms }) => (ms === undefined ? '-' : `${Math.round(ms)} ms`),
	],
	['remark', 0, ({ remark = '' }) => remark],
];

/** The lines of one group of faults, printed as they come and kept as JSON. */
export class FaultTable {
	private readonly lines: FaultLine[] = [];

	/** @param group name of the JSON file, e.g. `redis`. */
	constructor(private readonly group: string) {}

	/** Prints a line, and writes it down before anything is asserted about it. */
	add(line: FaultLine): FaultLine {
		if (this.lines.length === 0) {
			print(`\n${this.group}, seed ${SEED}\n`);
			print(row(COLUMNS.map(([title]) => title)));
		}
		this.lines.push(line);
		print(row(COLUMNS.map(([, , cell]) => cell(line))));
		this.save();
		return line;
	}

	/** Says that a fault could not be tried here. */
	leaveOut(store: string, fault: string, why: string): void {
		print(row([store, fault, `not tried: ${why}`]));
	}

	private save(): void {
		if (FOLDER === undefined || FOLDER === '') return;
		mkdirSync(FOLDER, { recursive: true });
		const { group, lines } = this;
		const content = JSON.stringify({ group, seed: SEED, lines }, undefined, '\t');
		writeFileSync(join(FOLDER, `${group}.json`), `${content}\n`);
	}
}

function row(cells: readonly string[]): string {
	const padded = cells.map((cell, n) => cell.padEnd(COLUMNS[n]?.[1] ?? 0));
	return `${padded.join('  ').trimEnd()}\n`;
}

/** Past Jest, which puts the place in the code beside everything that is logged. */
function print(text: string): void {
	writeSync(1, text);
}
