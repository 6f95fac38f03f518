/** Lines that phones, mail programs and carriers add below what a person wrote. */
const FOOTERS: readonly RegExp[] = [
	/^sent (?:from|via|using|with|by) /,
	/^get outlook for/,
	/^enviado (?:desde|do|a partir|pelo|via|con) /,
	/^envoye (?:de|depuis|a partir|via) /,
	/^telecharger outlook/,
	/^(?:von|vom) .{2,60} gesendet/,
	/^gesendet (?:von|mit|vom) /,
	/^inviato (?:da|dal|con) /,
	/^verzonden (?:vanaf|met|via) /,
	/^verstuurd (?:vanaf|met|via) /,
	/^(?:msg|message)s? ?(?:&|and|n)? ?data rates (?:may )?apply/,
	/^this (?:message|e-?mail) (?:and any|is confidential|may contain|is intended)/,
	/^(?:confidentiality notice|disclaimer)\b/,
];
const SIGNATURE_MARK = /^--\s*$/;
/** The dash before one to four words on the last line, which are a name as a rule: "- Doug", "~ Mrs. Ortiz". */
const DASH_BEFORE_NAME = /\n[ \t]*[-~] ?(?=[a-z][a-z.'-]*(?: [a-z][a-z.'-]*){0,3}\.?\s*$)/;
/** Marks of a text sent in several parts: (1/2), [2 of 3], 1/2. */
const SEGMENT_MARK =
	/^\s*[([]?\d{1,2} ?(?:\/|of|de|von|di|van|sur) ?\d{1,2}[)\]:]|[([]\d{1,2} ?(?:\/|of) ?\d{1,2}[)\]]\s*$/g;

function isFooter(line: string): boolean {
	return SIGNATURE_MARK.test(line) || FOOTERS.some((footer) => footer.test(line));
}

/** The text without segment marks and the footers of phones and carriers; a signature is a sentence of its own. */
export function withoutFooters(plain: string): string {
	const lines = plain.replace(SEGMENT_MARK, ' ').split('\n');
	const firstText = lines.findIndex((line) => /[a-z0-9]/.test(line));
	const footer = lines.findIndex(
		(line, index) =>
			(index > firstText || !SIGNATURE_MARK.test(line.trim())) && isFooter(line.trim()),
	);
	const own = footer < 0 ? lines : lines.slice(0, footer);
	return own.join('\n').replace(DASH_BEFORE_NAME, '. ');
}
