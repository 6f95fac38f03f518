/**
 * The business's own instruction, repeated by the contact: "Reply STOP to opt out", "Envía BAJA para salir".
 * A verb of replying, one or two words, and what they are for.
 */
const INSTRUCTIONS: readonly RegExp[] = [
	/(?:^|[.!?\n] {0,3})to (?:opt ?out|opt-out|end|stop|quit|cancel|unsub(?:scribe)?|leave|remove|be removed)\b[^.!?\n]{0,40}?[ ,:-](?:reply|respond|text|txt|sms|send|msg)\b/g,
	/\b(?:reply|rply|respond|text|txt|send|msg|write|type)(?: with| back)? "?'?\w{1,15}(?: ?\w{1,12})?"?'?(?: to \d{3,8})? ?(?:2|to|for) ?(?:opt ?out|opt-out|end|stop|quit|cancel|unsub(?:scribe)?|unsubscribe|leave|be removed|remove|help|info|receive no|no longer|discontinue|exit)\b(?: (?:at any ?time|msgs?|texts?|messages?|receiving \w+|these \w+|all|alerts|from \w+))*/g,
	/\b(?:stop ?(?:2|to|=|for) ?(?:end|quit|stop|opt ?out|opt-out|cancel|unsub(?:scribe)?)|help (?:4|for) (?:help|info)|help=(?:help|info)|stop2(?:end|quit|stop))\b/g,
	/\b(?:envi[ae]|envie|envia|responda?|responde|manda|escribe|escriba) (?:un sms con |con |la palabra )?"?\w{2,12}"? (?:para|p\/|pra|al \d+ para|por) (?:cancelar|salir|darse? de baja|darte de baja|no recibir|parar|terminar|dejar|sair|cancelar|descadastrar|nao receber|ayuda|ajuda)\b/g,
	/\b(?:repondez|envoyez|tapez|renvoyez) (?:par |avec )?"?\w{2,12}"?(?: au \d{3,6})? pour (?:arreter|vous desabonner|vous desinscrire|ne plus|annuler|se desabonner|quitter)\b/g,
	/\b(?:stop|arret) (?:au|sms au) \d{3,6}\b/g,
	/\b(?:antworte|antworten sie|sende|senden sie|schreib|schreibe)(?: mit)? "?\w{2,12}"? (?:um|zum|zur|fur) (?:sich |dich )?(?:abzumelden|abmelden|abmeldung|beenden|abbestellen|stoppen)\b/g,
	/\b(?:rispondi|rispondete|invia|inviate|scrivi|manda) (?:con )?"?\w{2,12}"? (?:per|al \d+ per) (?:annullare|disiscriverti|disiscriversi|cancellarti|cancellarsi|non ricevere|uscire|terminare|interrompere)\b/g,
	/\b(?:antwoord|stuur|sms|reageer)(?: met)? "?\w{2,12}"?(?: naar \d+)? (?:om|voor) (?:je |u |uw |jezelf )?(?:af te melden|uit te schrijven|te stoppen|afmelden|afmelding|uitschrijven)\b/g,
];

/** The text without repeated instructions, or as it is if nothing else would be left but courtesies. */
export function withoutInstructions(plain: string): string {
	if (plain.length > LONGEST_WITH_INSTRUCTION) return plain;
	return INSTRUCTIONS.reduce((text, instruction) => text.replace(instruction, ' ; '), plain);
}

const LONGEST_WITH_INSTRUCTION = 2000;
