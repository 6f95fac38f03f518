/** Lines that begin a quoted or forwarded message: everything after them was written by somebody else. */
const HEADERS: readonly RegExp[] = [
	/^-{2,}\s?(?:original|forwarded|mensaje|message|mensagem|ursprungliche|weitergeleitete|messaggio|oorspronkelijk|doorgestuurd)/,
	/^_{5,}$/,
	/^(?:begin )?forwarded (?:message|text)/,
	/^(?:fwd?|tr|rv|enc|wg|i|doorst)\s?:/,
	/^(?:from|de|von|da|van)\s?:\s?\S/,
	/^on .{4,120} wrote:/,
	/^el .{4,120} escribio:/,
	/^le .{4,120} a ecrit\s?:/,
	/^em .{4,120} escreveu:/,
	/^am .{4,120} schrieb\b.{0,80}:/,
	/^il .{4,120} ha scritto:/,
	/^op .{4,120} schreef\b.{0,80}:/,
];
const ATTACHED_HEADER = /\bon (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? [^\n]{4,100} wrote:/;

function isHeader(line: string): boolean {
	return HEADERS.some((header) => header.test(line));
}

/** The text without quoted lines (`> …`) and without anything below a reply or forward header. */
export function withoutQuotedMail(plain: string): string {
	const attached = ATTACHED_HEADER.exec(plain);
	const own: string[] = [];
	for (const line of plain.slice(0, attached?.index).split('\n')) {
		const text = line.trim();
		if (isHeader(text)) break;
		if (!text.startsWith('>')) own.push(line);
	}
	return own.join('\n');
}

const QUOTE = /^"([^"]{30,})"[.!]?$/;
const FEWEST_WORDS_QUOTED = 7;

/** Whether the whole text is one long quotation: who quotes a sentence and adds nothing asks for nothing. */
export function isWhollyQuoted(plain: string): boolean {
	const quoted = QUOTE.exec(plain.trim())?.[1];
	return quoted !== undefined && quoted.trim().split(/\s+/).length >= FEWEST_WORDS_QUOTED;
}
