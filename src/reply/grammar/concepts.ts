/**
 * The meanings that the grammar knows. A language file says which of its words and phrases carry which
 * concept; `rules.ts` says which sequences of concepts are a request. Neither knows the other.
 */
export const CONCEPTS = {
	/** Stands alone as a request: stop, arrêt, alto. */
	STOP: 'stop',
	/** Stands for stop only as a clause of its own: salir, baja, sair. */
	BARE_STOP: 'salir',
	/** Asks that something end and needs to hear what: quit, knock off, dejar de. */
	CEASE: 'quit, cease, dejar de',
	/** cancel, annuler: the object decides. */
	CANCEL: 'cancel',
	/** unsubscribe, opt out, darse de baja. */
	UNSUBSCRIBE: 'unsubscribe',
	/** remove, delete, borrar. */
	REMOVE: 'remove',
	/** Removes only with an object that names the speaker: drop me, forget my number. */
	DROP: 'drop',
	/** A removal that names the speaker in one word: bórrenme, cancellatemi. */
	REMOVE_ME: 'bórrenme',
	/** Removes the speaker in one word, but may remove something from them: sáquenme, me tira. */
	TAKE_ME: 'sáquenme',
	/** turn, switch: with off. */
	TURN: 'turn',
	/** First half of a separable verb: take … off, nehmt … raus. */
	TAKE: 'take',
	/** Second half of a separable verb. */
	OFF: 'off',
	/** First half of a separable "cease": hört … auf, houd … op. */
	CEASE_SPLIT: 'hört',
	CEASE_PARTICLE: 'auf',
	/** First half of a separable "unsubscribe": melde … ab, schrijf … uit. */
	UNSUBSCRIBE_SPLIT: 'melde',
	UNSUBSCRIBE_PARTICLE: 'ab',
	/** Second half of a separable "cease" that names its object: hört … damit auf, houd daar … mee op. */
	CEASE_IT_PARTICLE: 'damit auf',
	/** A "cease" that stands after its object, as the infinitive does in German and Dutch: die SMS einstellen. */
	CEASE_LAST: 'einstellen',
	/** A "remove" that stands after its object: mich löschen, mij verwijderen. */
	REMOVE_LAST: 'löschen',
	/** A "take" that stands after its object and the list: von der Liste nehmen, van de lijst halen. */
	TAKE_LAST: 'nehmen',
	/** Writing to somebody: text, message, contact, escribir. */
	CONTACT: 'text',
	/** A contact verb that names the speaker in one word: escribirme, scrivermi. */
	CONTACT_ME: 'escribirme',
	/** Forbids contact in one word: nonscrivetemi, donttext. */
	NO_CONTACT: 'donttext',
	SEND: 'send',
	/** A sending verb that names the speaker in one word: mandatemi. Also SEND. */
	SEND_ME: 'mandatemi',
	CALL: 'call',
	/** Pestering: harass, bug, spam. */
	BOTHER: 'harass',
	/** Begging, asking for money, selling. */
	SOLICIT: 'soliciting',
	RECEIVE: 'receive',
	/** A "receive" that reports when it stands before its object: ich bekomme keine. */
	RECEIVES: 'bekomme',
	WANT: 'want',
	/** Verb negation: not, don't, ne, nicht. */
	NEG: "don't",
	/** Negation that forbids: don't, never, no. Part of NEG in most languages. */
	FORBID: "don't",
	/** A negation that may stand after its verb: nicht, niet. */
	NEG_AFTER: 'nicht',
	/** A negation right after its verb, with or without another before it: (ne) … pas, plus. */
	NEG_NEXT: 'pas',
	/** not … any more, before or after its verb: nicht mehr, nie wieder, niet meer. */
	NO_LONGER: 'nicht mehr',
	/** nothing more: nichts mehr, niks meer. */
	NOTHING_MORE: 'nichts mehr',
	/** Negates a noun: no, zero, kein. */
	NO: 'no',
	/** no more, basta de, genug von. */
	NO_MORE: 'no more',
	/** again, anymore, mehr, plus. */
	AGAIN: 'again',
	MESSAGE: 'texts',
	/** ads, coupons, offers: kinds of message a business sends. */
	PROMO: 'coupons',
	/** reminders, alerts, updates. */
	ALERT: 'reminders',
	/** e-mail, mail, newsletter, bills: another channel. */
	OTHER_CHANNEL: 'emails',
	LIST: 'list',
	/** your list, mailing list, database: surely a list of people who are texted. */
	MAILING_LIST: 'mailing list',
	/** Off or out of the list, in one phrase: aus dem Verteiler, van de lijst. */
	OFF_LIST: 'aus dem Verteiler',
	/** waiting list, guest list, roster: not a messaging list. */
	OTHER_LIST: 'waiting list',
	ME: 'me',
	/** The speaker as the one acted upon, in languages where "me" may also be who receives: mich. */
	ME_OBJECT: 'mich',
	MY: 'my',
	NUMBER: 'number',
	NAME: 'name',
	THIS: 'this',
	/** Several things, which are the texts where nothing else is named. Also THIS. */
	THESE: 'these',
	IT: 'it',
	ANYTHING: 'anything',
	ALL: 'all',
	/** subscription, account, membership. */
	SUBSCRIPTION: 'subscription',
	/** Sets what the business has written down about the speaker: my preferences to. */
	SET_TO: 'my preferences to',
	/** Says what somebody wants to reach: so that I. */
	SO_THAT: 'so that i',
	/** order, appointment, reservation, payment: not messaging. */
	OTHER_OBJECT: 'order',
	CONSENT: 'consent',
	REVOKE: 'revoke',
	WHY: 'why',
	HOW: 'how',
	IF: 'if',
	/** Says what happens if the speaker does something: if I. */
	IF_I: 'if i',
	WILL: 'will',
	/** Obliges: this has to stop. */
	MUST: 'has to',
	/** Past or perfect auxiliary: did, have, been. */
	PAST: 'did',
	/** Asks whether something was done: did you. */
	DID_YOU: 'did you',
	TRY: 'trying to',
	MEAN: 'mean to',
	/** been removed, taken off: a report. */
	REMOVED: 'removed',
	WITHDRAW: 'withdraw',
	ALREADY: 'already',
	STILL: 'still',
	KEEP: 'keep',
	/** Using a number, said to those who use it: verwenden, gebruiken. */
	USE: 'verwenden',
	TELL: 'told',
	/** Somebody's words, right after who said them: the doctor said. Also TELL. */
	SAYS: 'said',
	/** Reports an opt-out of the past: unsubscribed, sent stop. Who asks for texts again takes it back. */
	LEFT: 'unsubscribed',
	/** Something that is done, by the form of the word: driving. Stopping it says nothing about texts. */
	DOING: 'driving',
	YOU: 'you',
	AND: 'and',
	BUT: 'but',
	/** Whole expression: leave me alone, lose my number. */
	LEAVE_ALONE: 'leave me alone',
	/** Whole expression that asks to be removed, or denies consent: take me off, delete my number. */
	TAKE_ME_OFF: 'take me off',
	/** First half of "leave me alone" with words between: lasst mich … in Ruhe, laat me … met rust. */
	LET: 'lasst',
	IN_PEACE: 'in Ruhe',
	/** Expression of refusal that counts when it is the whole sentence: get me off. */
	LET_GO: 'let me go',
	/** Rude dismissal without object: go away. */
	DISMISS: 'go away',
	/** Whole expression: wrong number, numéro erroné. */
	WRONG_NUMBER: 'wrong number',
	/** Counts when it is the whole message or is followed by a name: not me, this isn't. */
	WRONG_PERSON: 'this is not',
	/** Denies that a phone or number is somebody's, before their name: this isn't … number. */
	NOT_THEIRS: 'this is not',
	/** Denies being somebody, when nothing else is said before their name. */
	NOT_NAMED: 'not',
	/** Denies being whoever is named next, even if the name is unknown. */
	THIS_IS_NOT: 'this is not',
	/** Where the speaker is reached, after a name: no Maria here. */
	HERE: 'here',
	/** Texts that are for somebody, before the name: texts for. */
	MEANT_FOR: 'texts for',
	/** Reports that texts come: I keep getting. */
	KEEPS_COMING: 'keep getting',
	/** A given name or title. Set from given-names.ts for every language. */
	PERSON: 'Maria',
	/** Names the speaker, before a negation: ik ben, dit is. */
	I_AM: 'ik ben',
	/** Denies being the person, when it is the whole message: not me. */
	NOT_ME: 'not me',
	/** Whole expression of refusal: not interested, pas intéressé. */
	NOT_INTERESTED: 'not interested',
	/** Said of texts it refuses them: unerwünscht, niet meer nodig. */
	NOT_NEEDED: 'unerwünscht',
	ENOUGH: 'enough',
	/** Counts as a sentence or clause of its own among others. */
	THATS_ENOUGH: 'that is enough',
	TOO_MANY: 'too many',
	TIME: 'at 5am',
	FED_UP: 'sick of',
	LESS_OFTEN: 'less often',
	THREAT: 'report you',
	/** Another channel instead: call me, email only. */
	CHANNEL_INSTEAD: 'email only',
	/** no need to. */
	NO_NEED: 'no need to',
	/** no longer a customer, moved away, passed away. */
	GONE: 'no longer a customer',
	DEAD: 'passed away',
	START: 'start',
	SUBSCRIBE: 'subscribe',
	/** To sign up, for texts as for anything else: anmelden, aanmelden. */
	REGISTER: 'anmelden',
	ADD: 'put',
	/** Second half of a separable "sign up": meldet mich wieder … an, schrijf me weer … in. */
	REGISTER_PARTICLE: 'an',
	BACK: 'back',
	MISTAKE: 'by mistake',
	/** Whole expression that takes an opt-out back: undo that, you can text me again. */
	UNDO: 'undo that stop',
	/** Says that nobody asked for a removal, or asks who did: no pedí que, qui vous a demandé de, sin avisar. */
	UNASKED: 'nobody asked you to',
	/** One message more, before a threat: otro mensaje más, encore un sms. Also MESSAGE. */
	ONE_MORE: 'one more text',
	MISS: 'miss',
	/** Harmless readings of dangerous words: stop by, end of the day, last stop. */
	HARMLESS: 'stop by',
	HELP: 'help',
	/** Whole expression that asks who is writing: who is this. */
	WHO: 'who is this',
	DIGITS: '12345',
	POLITE: 'please',
	RAGE: 'damn',
	/** lol, haha, a smile: what is said in jest to a friend. */
	LAUGH: 'lol',
	/** i think, maybe: not sure of what is said. */
	HEDGE: 'i think',
	/** Said to one person about themselves or their employer, not to a business: your supervisor, my love. */
	PERSONAL: 'your boss',
	/** Stuff that may be the texts: junk, crap. */
	STUFF: 'crap',
	GREETING: 'hi',
	NOW: 'now',
	/** A word that the language does not know: often a name. Set by the reader, not by language files. */
	UNKNOWN: 'Tasha',
	/** Function words that patterns skip. */
	FILLER: 'the',
	/** Common words that are known but neutral; they help to detect the language and are never read as typos. */
	WORD: 'house',
} as const;

export type Concept = keyof typeof CONCEPTS;

export const CONCEPT_NAMES = Object.keys(CONCEPTS) as readonly Concept[];
