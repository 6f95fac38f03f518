import type { FileHandle } from 'node:fs/promises';
import { formatLine, type ArchiveLine } from './archive-lines';

const CHARACTERS_AT_ONCE = 256 * 1024;

/** Appends lines to a file, many at once. */
export class LineWriter {
	#waiting: string[] = [];
	#length = 0;

	/** @param end where the next line begins. */
	constructor(
		private readonly file: FileHandle,
		private end: number,
	) {}

	async write(line: ArchiveLine): Promise<void> {
		const text = formatLine(line);
		this.#waiting.push(text);
		this.#length += text.length;
		if (this.#length >= CHARACTERS_AT_ONCE) await this.flush();
	}

	async flush(): Promise<void> {
		const bytes = Buffer.from(this.#waiting.join(''));
		this.#waiting = [];
		this.#length = 0;
		for (let written = 0; written < bytes.length; ) {
			const { bytesWritten } = await this.file.write(bytes, written, undefined, this.end);
			written += bytesWritten;
			this.end += bytesWritten;
		}
	}
}
