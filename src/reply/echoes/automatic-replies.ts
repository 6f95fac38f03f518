/** Texts that a phone sends by itself while its owner drives, sleeps or is away; plain letters. */
const AUTOMATIC: readonly RegExp[] = [
	/do not disturb while driving/,
	/(?:i'?m|i am) not receiving notifications/,
	/i'll see your message when i get where i'm going/,
	/^\(?\[?(?:auto(?:matic|mated)?[ -]?(?:reply|response)|automatische antwort|respuesta automatica|reponse automatique|resposta automatica|risposta automatica|automatisch antwoord)/,
	/sent (?:automatically )?from (?:my car|android auto|driving mode)/,
	/(?:driving mode|drivemode|focus mode|drive safe mode)\b.*(?:on|enabled|activ)/,
	/^sorry,? (?:i )?can't (?:talk|answer)(?: right now)?\.?(?: what's up\??| i'll call (?:you )?(?:back )?later\.?)?$/,
	/^can i call you later\?$/,
	/no molestar (?:al volante|mientras conduzco|al conducir)/,
	/estoy (?:conduciendo|manejando)\b.*(?:mensaje|llegue|respond|contest)/,
	/ne pas deranger en voiture/,
	/je (?:suis au volant|conduis)\b.*(?:message|repond|rappel)/,
	/nao perturbe ao (?:dirigir|volante|conduzir)/,
	/estou (?:dirigindo|conduzindo|a conduzir)\b.*(?:mensagem|respond|chegar)/,
	/nicht storen beim fahren/,
	/ich (?:fahre gerade|sitze gerade am steuer|bin gerade am steuer)\b.*(?:nachricht|melde|antwort)/,
	/non disturbare (?:alla guida|durante la guida)/,
	/sto guidando\b.*(?:messaggio|rispond|arriv)/,
	/niet storen tijdens het (?:rijden|autorijden)/,
	/ik (?:rijd nu|ben aan het rijden|zit achter het stuur)\b.*(?:bericht|reageer|antwoord)/,
];
/** What a phone writes, and a person may write too: automatic only if it asks for nothing. */
const PERHAPS_AUTOMATIC: readonly RegExp[] = [
	/^i'?m (?:currently )?driving (?:right now|with|and|at the moment|now)\b.*(?:text|message|call|reply|get back|notifications|where i'm going)/,
	/^i'?m driving,? ?(?:i'll|i will|can't|cannot|so i|and)/,
];
const REQUEST =
	/\b(?:stop|quit|unsubscribe|opt out|remove|delete|take (?:me|this|my)|no more|leave me|lose my|wrong (?:number|person)|(?:don'?t|do not|never) (?:\w+ ){0,2}(?:text|send|message|contact|call))\b/;
/** Every automatic text holds one of these; to look for them first is quicker. */
const TELLTALE =
	/driv|disturb|notifications|where i'm going|auto|sent from my car|focus mode|sorry|call you later|molestar|conduc|manejando|deranger|volant|conduis|perturbe|dirigi|conduz|storen|fahre|steuer|antwort|respuesta|reponse|resposta|risposta|antwoord|disturbare|guida|rijd|stuur/;
const LONGEST_AUTOMATIC_REPLY = 500;

/** Whether a phone wrote the text, not its owner. */
export function isAutomaticReply(plain: string): boolean {
	if (plain.length > LONGEST_AUTOMATIC_REPLY) return false;
	if (!TELLTALE.test(plain)) return false;
	const text = plain.trim();
	if (AUTOMATIC.some((automatic) => automatic.test(text))) return true;
	return PERHAPS_AUTOMATIC.some((automatic) => automatic.test(text)) && !REQUEST.test(text);
}
