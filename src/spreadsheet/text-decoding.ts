import { TextDecoder } from 'node:util';

/** Encodings in which spreadsheets write text files. */
export const TEXT_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

const BYTE_ORDER_MARKS: readonly (readonly [TextEncoding, readonly number[]])[] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]],
];
const LONGEST_MARK = 3;

/** How files begin that are no text, and what to do with them. */
const NO_TEXTS: readonly (readonly [readonly number[], string])[] = [
	[[0x50, 0x4b, 0x03], 'an Excel workbook or a ZIP archive; save the sheet as CSV first'],
	[[0xd0, 0xcf, 0x11], 'an old Excel workbook; save the sheet as CSV first'],
	[[0x1f, 0x8b], 'compressed; unpack it first'],
	[[0x25, 0x50, 0x44], 'a PDF document; export the list as CSV'],
];

const OTHER_THAN_ASCII = /\P{ASCII}/u;

/**
 * Turns the bytes of a text file into text, part by part, in the encoding that its byte order mark names. Without one
 * it is UTF-8 if the first letters beyond ASCII are, and otherwise Windows-1252, which Excel writes as "CSV" in the
 * Western world and which holds all of Latin-1.
 */
export class TextDecoding {
	#encoding: TextEncoding | undefined;
	#decoder: TextDecoder | undefined;
	/** Bytes that say nothing yet: the beginning of a mark or of a letter. */
	#held: Uint8Array = new Uint8Array(0);
	#isBegun = false;

	/** UTF-8 as long as nothing but ASCII was read. */
	get encoding(): TextEncoding {
		return this.#encoding ?? 'utf-8';
	}

	/** @throws RangeError with a sentence if the file is none of text. */
	decode(bytes: Uint8Array): string {
		const known = Buffer.concat([this.#held, bytes]);
		this.#held = new Uint8Array(0);
		if (!this.#isBegun && known.length < LONGEST_MARK) return this.#hold(known);
		return this.#read(this.#isBegun ? known : this.#begin(known));
	}

	/** What is left after the last bytes. */
	end(): string {
		const rest = this.#isBegun ? this.#held : this.#begin(this.#held);
		this.#held = new Uint8Array(0);
		if (!this.#decoder && !this.#decide(rest, true)) this.#use('utf-8');
		return this.#decoder?.decode(rest) ?? '';
	}

	#hold(bytes: Uint8Array): string {
		this.#held = bytes;
		return '';
	}

	/** Passes over a byte order mark. */
	#begin(bytes: Uint8Array): Uint8Array {
		this.#isBegun = true;
		refuseOtherFiles(bytes);
		const found = BYTE_ORDER_MARKS.find(([, mark]) => startsWith(bytes, mark));
		if (!found) return bytes;
		this.#use(found[0]);
		return bytes.subarray(found[1].length);
	}

	#read(bytes: Uint8Array): string {
		if (this.#decoder) return this.#decoder.decode(bytes, { stream: true });
		const other = bytes.findIndex((byte) => byte > 0x7f);
		if (other < 0) return ascii(bytes);
		if (this.#decide(bytes, false)) return this.#read(bytes);
		this.#held = bytes.subarray(other);
		return ascii(bytes.subarray(0, other));
	}

	/** Chooses the encoding by the first letters beyond ASCII; answers false where there is no complete one. */
	#decide(bytes: Uint8Array, isLast: boolean): boolean {
		const strict = new TextDecoder('utf-8', { fatal: true });
		try {
			if (!OTHER_THAN_ASCII.test(strict.decode(bytes, { stream: !isLast }))) return false;
			this.#use('utf-8');
		} catch {
			// Bytes that are no UTF-8 are what tells the two encodings apart.
			this.#use('windows-1252');
		}
		return true;
	}

	#use(encoding: TextEncoding): void {
		this.#encoding = encoding;
		this.#decoder = new TextDecoder(encoding);
	}
}

function ascii(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString('latin1');
}

function refuseOtherFiles(bytes: Uint8Array): void {
	const found = NO_TEXTS.find(([start]) => startsWith(bytes, start));
	if (found) throw new RangeError(`The file is no CSV file but ${found[1]}`);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
	return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}
