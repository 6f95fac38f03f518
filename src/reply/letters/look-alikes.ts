/** Letters of other alphabets and styles that are drawn like a Latin letter, as pairs `look-alikes: letter`. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
	'аɑαᴀ∂': 'a',
	вʙβ: 'b',
	сᴄϲ: 'c',
	ԁᴅɗ: 'd',
	еᴇєεҽ: 'e',
	ꜰƒ: 'f',
	ɡɢ: 'g',
	нʜһ: 'h',
	іɪιıї: 'i',
	јᴊ: 'j',
	кᴋκ: 'k',
	ʟł: 'l',
	мᴍ: 'm',
	ɴո: 'n',
	оᴏοσօø: 'o',
	рᴘρ: 'p',
	ǫԛ: 'q',
	ʀ: 'r',
	ѕꜱʂ: 's',
	'тᴛτ†‡': 't',
	ᴜυս: 'u',
	ᴠѵν: 'v',
	ᴡѡω: 'w',
	хχ: 'x',
	уʏγ: 'y',
	ᴢ: 'z',
	ß: 'ss',
	œ: 'oe',
	æ: 'ae',
	'‘’ʼ`´‛′ʹ＇': "'",
	'“”„‟«»″＂❝❞〝〞': '"',
	'‐‑‒–—―−': '-',
};

const NEGATIVE_SQUARED_A = 0x1f170;
const NEGATIVE_CIRCLED_A = 0x1f150;
const REGIONAL_INDICATOR_A = 0x1f1e6;

function letterRun(firstCodePoint: number): [string, string][] {
	return Array.from({ length: 26 }, (_, index) => [
		String.fromCodePoint(firstCodePoint + index),
		String.fromCharCode(97 + index),
	]);
}

/** Each look-alike character with the plain text that replaces it. */
export const PLAIN_LETTER: ReadonlyMap<string, string> = new Map([
	...Object.entries(LOOK_ALIKES).flatMap(([alikes, plain]) =>
		[...alikes].map((alike): [string, string] => [alike, plain]),
	),
	...letterRun(NEGATIVE_SQUARED_A),
	...letterRun(NEGATIVE_CIRCLED_A),
	...letterRun(REGIONAL_INDICATOR_A),
]);
