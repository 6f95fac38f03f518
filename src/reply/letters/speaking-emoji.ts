/** Emoji that are used as words; every other emoji is decoration. */
export const SPEAKING_EMOJI: ReadonlyMap<string, string> = new Map([
	['🛑', 'stop'],
	['⛔', 'no'],
	['🚫', 'no'],
	['📵', 'no texts'],
	['🖕', 'fuck off'],
]);
