const BASE = 0x01000193;
const FEWEST_SLOTS = 1 << 10;
const LONGEST = 64;
const FILTER_WORDS = 1 << 16;

/** Powers of the base; letters further left count by higher ones. */
const POWERS = powers();
/** The number of the letters before each place of the word that was numbered last. */
const before = new Int32Array(LONGEST + 1);

function powers(): Int32Array {
	const table = new Int32Array(LONGEST + 1);
	table[0] = 1;
	for (let at = 1; at <= LONGEST; at++) table[at] = Math.imul(table[at - 1] ?? 0, BASE);
	return table;
}

/** Words that are found by words near them: by one with a letter more, less or other, or with its letters mixed up. */
export class NearWords<Value> {
	private readonly words: string[] = [];
	private readonly values: Value[] = [];
	/** Numbers of spellings with letters left out, and the place of their word counted from one. */
	private numbers = new Int32Array(FEWEST_SLOTS);
	private places = new Int32Array(FEWEST_SLOTS);
	private taken = 0;
	/** A bit for each number that may be there, so that most look-ups need no more. */
	private readonly filter = new Int32Array(FILTER_WORDS);

	/** Adds a word; a tolerant one is also found by words that differ from it twice. */
	add(word: string, value: Value, tolerant: boolean): void {
		if (word.length > LONGEST) return;
		const place = this.words.push(word);
		this.values.push(value);
		const whole = numberOf(word);
		this.put(whole, place);
		this.put(numberOfLetters(word), place);
		for (let first = 0; first < word.length; first++) {
			this.put(without(word.length, whole, first), place);
			if (!tolerant) continue;
			for (let second = first + 1; second < word.length; second++) {
				this.put(withoutBoth(word.length, whole, first, second), place);
			}
		}
	}

	/** Adds a word that is found only by its own letters mixed up. */
	addMixedUp(word: string, value: Value): void {
		const place = this.words.push(word);
		this.values.push(value);
		this.put(numberOfLetters(word), place);
	}

	/** The value of the first word with the same letters that is accepted. */
	findMixedUp(word: string, accepts: (near: string, value: Value) => boolean): Value | undefined {
		return this.at(numberOfLetters(word), accepts);
	}

	/** The value of the first word near this one that is accepted. */
	find(word: string, accepts: (near: string, value: Value) => boolean): Value | undefined {
		const { length } = word;
		if (length > LONGEST) return undefined;
		const whole = numberOf(word);
		let found = this.at(whole, accepts);
		for (let index = 0; found === undefined && index < length; index++) {
			found = this.at(without(length, whole, index), accepts);
		}
		return found ?? this.at(numberOfLetters(word), accepts);
	}

	private at(number: number, accepts: (near: string, value: Value) => boolean): Value | undefined {
		if (!this.mayHold(number)) return undefined;
		const mask = this.places.length - 1;
		for (let slot = spread(number) & mask; ; slot = (slot + 1) & mask) {
			const place = this.places[slot] ?? 0;
			if (place === 0) return undefined;
			if (this.numbers[slot] !== number) continue;
			const value = this.values[place - 1];
			if (value !== undefined && accepts(this.words[place - 1] ?? '', value)) return value;
		}
	}

	private mayHold(number: number): boolean {
		const bit = spread(number);
		return ((this.filter[(bit >>> 5) & (FILTER_WORDS - 1)] ?? 0) & (1 << (bit & 31))) !== 0;
	}

	private put(number: number, place: number): void {
		const bit = spread(number);
		const at = (bit >>> 5) & (FILTER_WORDS - 1);
		this.filter[at] = (this.filter[at] ?? 0) | (1 << (bit & 31));
		if (this.taken * 2 >= this.places.length) this.grow();
		const mask = this.places.length - 1;
		let slot = spread(number) & mask;
		for (; this.places[slot] !== 0; slot = (slot + 1) & mask) {
			if (this.places[slot] === place && this.numbers[slot] === number) return;
		}
		this.numbers[slot] = number;
		this.places[slot] = place;
		this.taken++;
	}

	private grow(): void {
		const { numbers, places } = this;
		this.numbers = new Int32Array(numbers.length * 4);
		this.places = new Int32Array(places.length * 4);
		this.taken = 0;
		for (let slot = 0; slot < places.length; slot++) {
			const place = places[slot] ?? 0;
			if (place !== 0) this.put(numbers[slot] ?? 0, place);
		}
	}
}

/** A number that equal words share; leaves the numbers of the word's beginnings in `before`. */
function numberOf(word: string): number {
	let number = 0;
	for (let index = 0; index < word.length; index++) {
		number = (Math.imul(number, BASE) + word.charCodeAt(index)) | 0;
		before[index + 1] = number;
	}
	return number;
}

/** A number that words with the same letters share. */
function numberOfLetters(word: string): number {
	let sum = word.length;
	for (let index = 0; index < word.length; index++) {
		const code = word.charCodeAt(index);
		sum = (sum + Math.imul(code * code, 0x9e3779b1)) | 0;
	}
	return sum ^ 0x5bd1e995;
}

/** The number of the word that was numbered last, without one of its letters. */
function without(length: number, whole: number, index: number): number {
	const letters = (before[index] ?? 0) - (before[index + 1] ?? 0);
	return (whole + Math.imul(letters, POWERS[length - index - 1] ?? 0)) | 0;
}

/** The same without two of its letters. */
function withoutBoth(length: number, whole: number, first: number, second: number): number {
	const beginning = Math.imul(before[first] ?? 0, POWERS[length - first - 2] ?? 0);
	const middle =
		(before[second] ?? 0) - Math.imul(before[first + 1] ?? 0, POWERS[second - first - 1] ?? 0);
	const rest = POWERS[length - second - 1] ?? 0;
	const end = whole - Math.imul(before[second + 1] ?? 0, rest);
	return (beginning + Math.imul(middle, rest) + end) | 0;
}

function spread(number: number): number {
	return number ^ (number >>> 15);
}
