import type { Instructions } from '../consent/policy';

/** The word to reply with, written as an instruction: in capitals, as brands write it. */
const KEYWORD_IN_CAPITALS =
	/\b(?:STOP|STOP2END|STOPP|STOPALL|OPT-?OUT|UNSUBSCRIBE|ALTO|BAJA|SALIR|ARR[EÊ]T|SAIR|PARE|ABMELDEN|BASTA|AFMELDEN|STOPPEN)(?![A-Z])/;

/** "Reply stop", "txt stop to end", "envía alto": a verb of answering shortly before the word. */
const ASKED_TO_REPLY =
	/\b(?:reply|txt|text|send|respond[ae]?|env[ií][ae]|r[ée]pondez|envoyez|antworten?|sende|rispondi|antwoord|stuur)\b.{0,20}\b(?:stopp?|opt-?out|unsubscribe|alto|baja|arr[eê]t|sair|pare|abmelden|basta|afmelden)\b/i;

/**
 * Appends the policy's opt-out instructions unless the text has some, on every message or only on the first
 * that the contact gets. CTIA Messaging Principles 5.1.3: messages say how to opt out.
 */
export function withInstructions(
	body: string,
	instructions: Instructions,
	textedBefore: boolean,
): string {
	const wanted =
		instructions.append === 'every' || (instructions.append === 'first' && !textedBefore);
	if (!wanted || instructions.text.trim() === '' || saysHowToLeave(body)) return body;
	return `${body.trimEnd()}\n${instructions.text}`.trimStart();
}

function saysHowToLeave(body: string): boolean {
	return KEYWORD_IN_CAPITALS.test(body) || ASKED_TO_REPLY.test(body);
}
