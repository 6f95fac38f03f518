import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Line } from '../../test/reply/lines/line';

const FOLDER = join(__dirname, 'held-back');

/** Replies by language that nobody looked at when the rules were written; see held-back/README.md. */
export function heldBackLines(): Readonly<Record<string, readonly Line[]>> {
	const files = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'));
	return Object.fromEntries(files.map((name) => [name.slice(0, 2), linesOf(join(FOLDER, name))]));
}

/** One JSON object a line: text, expect, and where needed accept and contact. */
function linesOf(file: string): Line[] {
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Line);
}
