import { PLAIN_LETTER } from './look-alikes';
import { SPEAKING_EMOJI } from './speaking-emoji';

const HIGHEST_ASCII = 127;
/** Normalising sorts each run of marks, so that a hostile run must be cut before. */
const TOO_MANY_MARKS = /(\p{M}{3})\p{M}+/gu;
/** Soft hyphens, joiners, direction marks, variation selectors: Unicode names them as a property. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const MARKS = /\p{M}/gu;
const BEYOND_ASCII = /\P{ASCII}/gu;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi;
const HIGHEST_CODE_POINT = 0x10ffff;

const NAMED_ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	rsquo: "'",
	lsquo: "'",
	ldquo: '"',
	rdquo: '"',
	hellip: '...',
};

function entityText(entity: string, decimal?: string, hexadecimal?: string, name?: string): string {
	if (name !== undefined) return NAMED_ENTITIES[name.toLowerCase()] ?? entity;
	const codePoint = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : parseInt(decimal, 10);
	return codePoint <= HIGHEST_CODE_POINT ? String.fromCodePoint(codePoint) : entity;
}

function isAscii(text: string): boolean {
	for (let index = 0; index < text.length; index++) {
		if (text.charCodeAt(index) > HIGHEST_ASCII) return false;
	}
	return true;
}

function plainCharacter(character: string): string {
	const spoken = SPEAKING_EMOJI.get(character);
	if (spoken !== undefined) return ` ${spoken} `;
	return PLAIN_LETTER.get(character) ?? character;
}

/**
 * The text in lower case and plain Latin letters: HTML entities decoded, styled and full-width letters, look-alikes,
 * accents, invisible marks and typographic quotes replaced, speaking emoji as words. Line breaks stay.
 */
export function plainLetters(text: string): string {
	const decoded = text.includes('&') ? text.replace(ENTITY, entityText) : text;
	if (isAscii(decoded)) return decoded.toLowerCase();
	return decoded
		.replace(INVISIBLE, '')
		.replace(TOO_MANY_MARKS, '$1')
		.normalize('NFKD')
		.replace(MARKS, '')
		.toLowerCase()
		.replace(BEYOND_ASCII, plainCharacter);
}
