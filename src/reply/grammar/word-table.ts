const APOSTROPHE = 39;
const FEWEST_SLOTS = 1 << 12;

/** A number that equal words share, wherever they stand; apostrophes are passed over. */
export function hashOf(text: string, start: number, end: number): number {
	let hash = 0x811c9dc5 | 0;
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code !== APOSTROPHE) hash = Math.imul(hash ^ code, 0x01000193);
	}
	return hash;
}

/** Words found by their place in a text, without cutting them out. Apostrophes in the text are passed over. */
export class WordTable<Value> {
	private slots = new Int32Array(FEWEST_SLOTS);
	private hashes: number[] = [0];
	private words: string[] = [''];
	private values: (Value | undefined)[] = [undefined];

	get size(): number {
		return this.words.length - 1;
	}

	find(hash: number, text: string, start: number, end: number): Value | undefined {
		const mask = this.slots.length - 1;
		for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
			const index = this.slots[slot] ?? 0;
			if (index === 0) return undefined;
			if (this.hashes[index] === hash && isAt(this.words[index] ?? '', text, start, end)) {
				return this.values[index];
			}
		}
	}

	/** Adds a word that is not in the table. */
	add(hash: number, word: string, value: Value): void {
		if (this.words.length * 2 > this.slots.length) this.grow();
		this.hashes.push(hash);
		this.words.push(word);
		this.values.push(value);
		this.place(this.words.length - 1, hash);
	}

	private place(index: number, hash: number): void {
		const mask = this.slots.length - 1;
		let slot = spread(hash) & mask;
		while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
		this.slots[slot] = index;
	}

	private grow(): void {
		this.slots = new Int32Array(this.slots.length * 2);
		for (let index = 1; index < this.hashes.length; index++)
			this.place(index, this.hashes[index] ?? 0);
	}
}

function spread(hash: number): number {
	return hash ^ (hash >>> 15);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
	let index = 0;
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === APOSTROPHE) continue;
		if (code !== word.charCodeAt(index++)) return false;
	}
	return index === word.length;
}
