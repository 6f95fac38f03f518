/** A text message holds some thousand characters at most, however many parts it is sent in. */
const LONGEST_READ = 10_000;
const BEGINNING = 8_000;

/** The text, or its beginning and end if it is longer than any message a phone sends. */
export function readablePart(text: string): string {
	if (text.length <= LONGEST_READ) return text;
	return `${text.slice(0, BEGINNING)}\n${text.slice(BEGINNING - LONGEST_READ)}`;
}
