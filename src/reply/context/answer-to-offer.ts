import type { Finding } from '../finding';
import type { Verdict } from '../verdict';
import { offersIn, type Offer } from './offers';

/** Reads a text that is only what an offered word is for: "stop", "receive no more texts", "confirm". */
export type PurposeReader = (purpose: string) => Verdict;

/** Purposes that mean something only in an offer. Plain letters. */
const OPT_OUT_PURPOSES =
	/^(?:leave|exit|end|be removed|no longer|not receive|receive no|salir|dejar|no recibir|sair|nao receber|quitter|sortir|ne plus|uscire|non ricevere|lasciare|verlassen|keine|geen|niet meer)\b/;
const OPT_IN_PURPOSES =
	/^(?:join|receive|get|start|sign up|subscribe|rejoin|continue|resume|unirse|unirte|recibir|suscribir\w*|receber|entrar|recevoir|rejoindre|vous abonner|erhalten|anmelden|beitreten|ricevere|iscriver\w*|ontvangen|aanmelden)\b/;
const OF_TEXTS =
	/\b(?:texts?|alerts?|messages?|sms|updates?|mensajes|mensagens|nachrichten|messaggi|berichten)\b/;
const OTHER_CHOICE =
	/^(?:confirm|yes|keep|accept|approve|book|confirmar|confirmer|bestatigen|confermare|bevestigen)\b/;

/**
 * What a reply means that is a word which the last text offered: "Reply 9 to stop" makes 9 an opt-out, "Reply YES
 * to confirm" makes YES an answer. A word that the policy knows as an opt-out stays one unless it was offered for
 * something else; then a person decides, and STOP is always STOP.
 */
export function findAnswer(
	cores: readonly (readonly string[])[],
	lastSent: string,
	keyword: Finding | undefined,
	verdictOfPurpose: PurposeReader,
): Finding | undefined {
	const offers = offersIn(lastSent);
	const letters = new Set(cores.map((core) => core.join('')));
	const offer = offers.find(({ word }) => letters.has(word));
	if (offer === undefined) return undefined;
	const offered = verdictOf(offer, offers, verdictOfPurpose);
	if (keyword?.verdict === 'opt_out' && offered !== 'opt_out') return ambiguous(offer, keyword);
	if (keyword?.verdict === offered) return undefined;
	return finding(offer, offered);
}

function verdictOf({ purpose }: Offer, offers: readonly Offer[], read: PurposeReader): Verdict {
	if (OPT_OUT_PURPOSES.test(purpose)) return 'opt_out';
	if (OPT_IN_PURPOSES.test(purpose) && (OF_TEXTS.test(purpose) || !purpose.includes(' ')))
		return 'opt_in';
	const isOneOfChoices = offers.some((other) => OTHER_CHOICE.test(other.purpose));
	if (isOneOfChoices && /^(?:cancel|cancelar|annuler|absagen|annullare|annuleren)$/.test(purpose))
		return 'none';
	const verdict = purpose === '' ? 'none' : read(purpose);
	return verdict === 'review' ? 'none' : verdict;
}

function finding({ word, purpose }: Offer, verdict: Verdict): Finding {
	const forWhat = purpose === '' ? '' : ` (${purpose})`;
	return {
		verdict,
		scope: 'all',
		rule: verdict === 'none' ? 'answer' : 'offered-word',
		confidence: 0.95,
		language: 'und',
		words: word,
		explanation: `The reply is “${word}”, which the last text sent offered${forWhat}.`,
	};
}

function ambiguous({ word, purpose }: Offer, keyword: Finding): Finding | undefined {
	if (word === 'stop' || word === 'stopall') return undefined;
	return {
		...keyword,
		verdict: 'review',
		rule: 'answer-or-keyword',
		confidence: 0.8,
		explanation: `The reply is the keyword “${word}”, but the last text sent offered it for something else (${purpose}).`,
	};
}
