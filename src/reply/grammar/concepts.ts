/**
 * The meanings that the grammar knows. A language file says which of its words and phrases carry which
 * concept; `rules.ts` says which sequences of concepts are a request. Neither knows the other.
 */
export const CONCEPTS = {
	/** Stands alone as a request: stop, arrêt, alto. */
	STOP: 'stop',
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
	/** Writing to somebody: text, message, contact, escribir. */
	CONTACT: 'text',
	/** A contact verb that names the speaker in one word: escribirme, scrivermi. */
	CONTACT_ME: 'escribirme',
	/** Forbids contact in one word: nonscrivetemi, donttext. */
	NO_CONTACT: 'donttext',
	SEND: 'send',
	CALL: 'call',
	/** Pestering: harass, bug, spam. */
	BOTHER: 'harass',
	/** Begging, asking for money, selling. */
	SOLICIT: 'soliciting',
	RECEIVE: 'receive',
	WANT: 'want',
	/** Verb negation: not, don't, ne, nicht. */
	NEG: "don't",
	/** Negation that forbids: don't, never, no. Part of NEG in most languages. */
	FORBID: "don't",
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
	/** waiting list, guest list, roster: not a messaging list. */
	OTHER_LIST: 'waiting list',
	ME: 'me',
	MY: 'my',
	NUMBER: 'number',
	NAME: 'name',
	THIS: 'this',
	IT: 'it',
	ANYTHING: 'anything',
	ALL: 'all',
	/** subscription, account, membership. */
	SUBSCRIPTION: 'subscription',
	/** order, appointment, reservation, payment: not messaging. */
	OTHER_OBJECT: 'order',
	CONSENT: 'consent',
	REVOKE: 'revoke',
	WHY: 'why',
	HOW: 'how',
	IF: 'if',
	WILL: 'will',
	/** Past or perfect auxiliary: did, have, been. */
	PAST: 'did',
	TRY: 'trying to',
	MEAN: 'mean to',
	/** been removed, taken off: a report. */
	REMOVED: 'removed',
	WITHDRAW: 'withdraw',
	ALREADY: 'already',
	STILL: 'still',
	KEEP: 'keep',
	TELL: 'told',
	YOU: 'you',
	AND: 'and',
	BUT: 'but',
	/** Whole expression: leave me alone, lose my number. */
	LEAVE_ALONE: 'leave me alone',
	/** Expression of refusal that counts when it is the whole sentence: get me off. */
	LET_GO: 'let me go',
	/** Rude dismissal without object: go away. */
	DISMISS: 'go away',
	/** Whole expression: wrong number, numéro erroné. */
	WRONG_NUMBER: 'wrong number',
	/** Counts when it is the whole message or is followed by a name: not me, this isn't. */
	WRONG_PERSON: 'this is not',
	/** A given name or title. Set from given-names.ts for every language. */
	PERSON: 'Maria',
	/** Denies being the person, when it is the whole message: not me. */
	NOT_ME: 'not me',
	/** Whole expression of refusal: not interested, pas intéressé. */
	NOT_INTERESTED: 'not interested',
	ENOUGH: 'enough',
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
	ADD: 'put',
	BACK: 'back',
	MISTAKE: 'by mistake',
	MISS: 'miss',
	/** Harmless readings of dangerous words: stop by, end of the day, last stop. */
	HARMLESS: 'stop by',
	HELP: 'help',
	/** Whole expression that asks who is writing: who is this. */
	WHO: 'who is this',
	DIGITS: '12345',
	POLITE: 'please',
	RAGE: 'damn',
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
