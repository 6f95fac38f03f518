import { readFile } from 'node:fs/promises';
import { rawDatabase } from './raw-database';

const PAGE_SIZE = 4096;

/** Bytes of a file from one place to another, the last one not included. */
export interface Damage {
	readonly from: number;
	readonly to: number;
}

/** How far from its cell's beginning a text may lie, by the first byte of the page: far less than a cell is long. */
const REACH_OF_CELL: ReadonlyMap<number, number> = new Map([
	[0x0d, 70], // rows of the ledger: after lengths and event id
	[0x0a, 16], // standings
	[0x02, 20],
]);

/** A whole store's file, and what lies on which of its pages, by a search for texts in its bytes. */
export class WholeStore {
	private constructor(
		readonly bytes: Buffer,
		/** Pages of ledger and standings, from 1. */
		private readonly pages: readonly number[],
	) {}

	/** @param path of a closed store. */
	static async read(path: string): Promise<WholeStore> {
		const database = rawDatabase(path);
		const pages = database
			.prepare("SELECT pageno FROM dbstat WHERE name IN ('ledger', 'standings')")
			.all()
			.map(({ pageno }) => Number(pageno));
		database.close();
		return new WholeStore(await readFile(path), pages);
	}

	/** Whether a row of ledger or standings with this text is on a page outside of all damage. */
	stillHas(text: string, damages: readonly Damage[]): boolean {
		return this.pages.some((page) => {
			const start = (page - 1) * PAGE_SIZE;
			const isWhole = damages.every(({ from, to }) => to <= start || from >= start + PAGE_SIZE);
			return isWhole && hasRowWith(text, this.bytes.subarray(start, start + PAGE_SIZE));
		});
	}

	/** A copy with other bytes where the damage is, or shorter where the damage reaches the end. */
	damaged(damages: readonly Damage[], fill: () => number): Buffer {
		const copy = Buffer.from(this.bytes);
		let end = copy.length;
		for (const { from, to } of damages) {
			if (to >= copy.length) end = Math.min(end, from);
			for (let at = from; at < Math.min(to, copy.length); at += 1) copy[at] = fill();
		}
		return copy.subarray(0, end);
	}
}

/** A page also holds remains of rows that were moved to another one; only its list of cells says which are its own. */
function hasRowWith(text: string, page: Buffer): boolean {
	const reach = REACH_OF_CELL.get(page.readUInt8(0));
	if (reach === undefined) return false;
	const list = page.readUInt8(0) === 0x02 ? 12 : 8;
	const cells = Array.from({ length: page.readUInt16BE(3) }, (_, n) =>
		page.readUInt16BE(list + 2 * n),
	);
	for (let at = page.indexOf(text); at >= 0; at = page.indexOf(text, at + 1)) {
		if (cells.some((cell) => cell < at && at - cell < reach)) return true;
	}
	return false;
}

/** Numbers from 0 to below 1, always the same for a seed (mulberry32). */
export function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
