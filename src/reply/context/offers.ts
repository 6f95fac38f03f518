import { keywordLetters } from '../letters/keyword-letters';
import { plainLetters } from '../letters/plain-letters';

/** A word that a text invited the contact to reply with, and what the text said it is for. */
export interface Offer {
	/** Letters and digits only. */
	readonly word: string;
	/** Plain text, empty if the text did not say: "Reply YES or NO". */
	readonly purpose: string;
}

const LONGEST_TEXT = 2000;

/** Verbs that invite a reply, in the languages that the classifier reads. */
const INVITATION =
	/\b(?:reply|rply|respond|text|txt|send|press|type|answer|enter|envi[ae]|enviar|respond[ae]|responder|manda|escrib[ae]|digite|repondez|envoyez|tapez|reponds|envoie|antworten?|senden?|schreiben?|schicken?|rispondi|rispondete|invia|inviate|scrivi|scrivete|antwoord|stuur|beantwoord|typ)\b(?: (?:sie|us|back|with|by|con|com|mit|met|par|avec|la palabra|a palavra|le mot|het woord|das wort|either))*/g;
const OFFERED =
	/^[\s,;:/]*["'([]?([\p{L}\p{N}]{1,15}(?:[ -]?(?:all|out))?)["')\]]?(?![\p{L}\p{N}])/u;
/** What joins one offered word to the next. */
const JOINT =
	/^\s?(?:[,;/]\s?(?:(?:or|and|o|u|ou|et|und|oder|en|of|e|y)\s)?|(?:or|and|o|u|ou|et|und|oder|en|of|e|y)\s)/;
const NUMBER_TO_TEXT = /^\s?(?:to|al?|au|an die|an|naar|para o|para|ao)\s\d{3,8}\b/;
const PURPOSE =
	/^\s?(?:to\b|2\b|4\b|for\b|if\b|=|:|-|para\b|por\b|si\b|pour\b|um\b|zum\b|zur\b|fur\b|per\b|om\b|voor\b|se\b)\s?((?:(?!\s(?:or|o|ou|oder|of)\s)[^,.;!?\n()/]){1,80})/;

/** Every word that the last text sent invited the contact to reply with. */
export function offersIn(lastSent: string): Offer[] {
	const plain = plainLetters(lastSent.slice(0, LONGEST_TEXT));
	return [...plain.matchAll(INVITATION)].flatMap((invitation) =>
		offersAfter(plain.slice(invitation.index + invitation[0].length)),
	);
}

/** Reads "YES to confirm, NO to cancel or STOP to end", until something else follows. */
function offersAfter(text: string): Offer[] {
	const offers: Offer[] = [];
	let rest = text;
	for (;;) {
		const offered = OFFERED.exec(rest);
		if (offered === null) return offers;
		rest = rest.slice(offered[0].length).replace(NUMBER_TO_TEXT, '');
		const purpose = PURPOSE.exec(rest);
		offers.push({ word: keywordLetters(offered[1] ?? ''), purpose: purpose?.[1]?.trim() ?? '' });
		rest = rest.slice(purpose?.[0].length ?? 0);
		const joint = JOINT.exec(rest);
		if (joint === null) return offers;
		rest = rest.slice(joint[0].length);
	}
}
