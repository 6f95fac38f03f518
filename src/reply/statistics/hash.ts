const FNV_PRIME = 0x01000193;
const DIGIT = 48;
const HIGHEST_DIGIT = 57;

/** A hash of the beginning of a text, all digits alike. */
export function hashOfText(text: string, seed: number, mostLetters: number): number {
	const length = Math.min(text.length, mostLetters);
	let hash = seed;
	for (let index = 0; index < length; index++) hash = append(hash, text.charCodeAt(index));
	return hash;
}

export function append(hash: number, code: number): number {
	const letter = code >= DIGIT && code <= HIGHEST_DIGIT ? DIGIT : code;
	return Math.imul(hash ^ letter, FNV_PRIME);
}

export function mix(hash: number, value: number): number {
	return Math.imul(hash ^ (hash >>> 15) ^ value, FNV_PRIME);
}

/** The highest bits of a hash whose bits are spread well. */
export function bucketOf(hash: number, bits: number): number {
	const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> (32 - bits);
}
