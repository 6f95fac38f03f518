import type { Verdict } from '../verdict';

export interface Rule {
	/** Stable: stored with the verdict and explained in docs/classification.md. */
	readonly id: string;
	readonly verdict: Verdict;
	/** Share of replies decided by this rule that are decided right. */
	readonly confidence: number;
	/** Sequences of concepts, in the notation of `parsePattern`. */
	readonly patterns: readonly string[];
	/** What the words mean, for the explanation: "The contact …". */
	readonly meaning: string;
}

/**
 * In order of precedence: what an earlier rule has understood, a later rule of another verdict may not read
 * differently. So the harmless readings of a word stand before the requests that the word could be.
 */
export const RULES: readonly Rule[] = [
	{
		id: 'opt-out-was-a-mistake',
		verdict: 'opt_in',
		confidence: 0.9,
		meaning: 'says that an opt-out was a mistake',
		patterns: [
			'STOP|UNSUBSCRIBE|CANCEL|REMOVE|CEASE ... MISTAKE',
			'MISTAKE ... STOP|UNSUBSCRIBE|CANCEL|REMOVE|CEASE',
			'MISTAKE CONTACT|TELL .. STOP|UNSUBSCRIBE',
		],
	},
	{
		id: 'never-opted-out',
		verdict: 'none',
		confidence: 0.9,
		meaning: 'denies having opted out',
		patterns: ['NEG .. MEAN .. UNSUBSCRIBE|STOP|CANCEL', 'NEG TRY .. UNSUBSCRIBE|STOP|CANCEL'],
	},
	{
		id: 'opt-in-again',
		verdict: 'opt_in',
		confidence: 0.92,
		meaning: 'asks to be texted again',
		patterns: [
			'^ SUBSCRIBE',
			'WANT .. SUBSCRIBE',
			'HOW .. SUBSCRIBE',
			'SUBSCRIBE ME|NUMBER',
			'ADD ME|NUMBER .. BACK',
			'START .. CONTACT|CONTACT_ME|SEND .. ME',
			'^ START SEND|CONTACT',
			'^ START .. MESSAGE|ALERT',
			'WANT .. BACK .. LIST|MAILING_LIST|MESSAGE|PROMO|ALERT',
			'WANT RECEIVE .. MESSAGE|PROMO|ALERT AGAIN',
			'BACK .. RECEIVE|SEND|CONTACT .. MESSAGE|PROMO|ALERT',
		],
	},
	{
		id: 'list-of-something-else',
		verdict: 'none',
		confidence: 0.9,
		meaning: 'speaks of a list or an order of its own',
		patterns: [
			'REMOVE|TAKE|DROP ... OTHER_LIST|OTHER_OBJECT',
			'REMOVE NAME .. OTHER_LIST|OTHER_OBJECT',
			'UNSUBSCRIBE .. OTHER_CHANNEL|OTHER_OBJECT',
			'NEG .. REMOVE|TAKE|DROP|REMOVE_ME .. OTHER_LIST|LIST|MAILING_LIST',
		],
	},
	{
		id: 'complaint-about-time-or-number',
		verdict: 'review',
		confidence: 0.8,
		meaning: 'complains about when or how often texts come',
		patterns: [
			'STOP|CEASE CONTACT|SEND|CALL|BOTHER .. TIME',
			'STOP|CEASE SEND .. MESSAGE|PROMO|ALERT .. TIME',
			'FORBID CONTACT|SEND|CALL .. TIME',
		],
	},
	{
		id: 'texts-despite-opt-out',
		verdict: 'opt_out',
		confidence: 0.95,
		meaning: 'complains that texts go on although they asked for none',
		patterns: [
			'WHY|IF .. NEG STOP|CEASE .. CONTACT|BOTHER|SEND|MESSAGE',
			'YOU NEG STOP|CEASE .. CONTACT|BOTHER|SEND|MESSAGE',
			'MESSAGE|ALERT .. NEG STOP',
			'ALREADY|TELL .. STOP|UNSUBSCRIBE|CANCEL',
			'TELL .. FORBID CONTACT',
			'UNSUBSCRIBE .. ALREADY|STILL',
			'STILL RECEIVE .. MESSAGE|PROMO|ALERT|THIS',
			'STILL CONTACT ME',
			'REMOVED .. LIST|MAILING_LIST',
		],
	},
	{
		id: 'no-contact',
		verdict: 'opt_out',
		confidence: 0.98,
		meaning: 'forbids texts or contact',
		patterns: [
			'FORBID CONTACT ME|NUMBER',
			'FORBID CONTACT .. AGAIN',
			'FORBID CONTACT_ME',
			'FORBID CALL|SEND AND CONTACT',
			'^^ FORBID CONTACT $$',
			'NO_CONTACT',
			'FORBID SEND ME .. MESSAGE|PROMO|ALERT|ANYTHING',
			'^ FORBID SEND .. MESSAGE|PROMO|ALERT',
			'FORBID SEND .. MESSAGE|PROMO|ALERT .. AGAIN',
			'FORBID SEND ANYTHING|AGAIN',
			'FORBID BOTHER ME|AGAIN',
			'NO_NEED CONTACT|SEND|CONTACT_ME',
			'NEG WANT .. CONTACT|CONTACT_ME',
			'NEG WANT .. MESSAGE|PROMO|ALERT',
			'NEG WANT RECEIVE .. MESSAGE|PROMO|ALERT|THIS|ANYTHING',
			'NEG WANT SEND .. MESSAGE|PROMO|ALERT|THIS|ANYTHING',
			'NEG WANT THIS $',
			'NO_MORE .. MESSAGE|PROMO|ALERT|CONTACT',
			'^^ NO MESSAGE|CONTACT|PROMO $$',
			'NO MESSAGE AGAIN',
			'^ NO_MORE $$',
		],
	},
	{
		id: 'not-a-request',
		verdict: 'none',
		confidence: 0.93,
		meaning: 'negates, reports or asks about the word instead of requesting it',
		patterns: [
			'NEG .. STOP|UNSUBSCRIBE|REMOVE|REMOVE_ME|DROP|CANCEL|CEASE|TAKE',
			'IF .. STOP|UNSUBSCRIBE|CANCEL|REMOVE',
			'WHY .. STOP|UNSUBSCRIBE|CANCEL|REMOVE|CEASE',
		],
	},
	{
		id: 'stop-contact',
		verdict: 'opt_out',
		confidence: 0.98,
		meaning: 'asks that texts or contact stop',
		patterns: [
			'STOP|CEASE .. CONTACT|CONTACT_ME|MESSAGE|BOTHER|ALERT|PROMO',
			'STOP|CEASE .. SEND',
			'CANCEL .. MESSAGE|ALERT',
			'^ MESSAGE|ALERT OFF $',
			'TURN .. MESSAGE|ALERT OFF',
			'TURN OFF .. MESSAGE|ALERT|THIS',
			'TURN THIS OFF',
			'FED_UP .. MESSAGE|PROMO|ALERT|CONTACT',
			'FED_UP RECEIVE|THIS $',
		],
	},
	{
		id: 'unsubscribe',
		verdict: 'opt_out',
		confidence: 0.96,
		meaning: 'asks to be unsubscribed',
		patterns: [
			'UNSUBSCRIBE',
			'UNSUBSCRIBE_SPLIT .. UNSUBSCRIBE_PARTICLE',
			'REVOKE .. CONSENT',
			'REVOKE|WITHDRAW ... MESSAGE|CONTACT',
		],
	},
	{
		id: 'remove-me',
		verdict: 'opt_out',
		confidence: 0.97,
		meaning: 'asks that their number be removed',
		patterns: [
			'REMOVE ME|NUMBER|NAME',
			'REMOVE_ME',
			'REMOVE .. MAILING_LIST',
			'TAKE|DROP ME|NUMBER|NAME .. OFF|MAILING_LIST',
			'TAKE|DROP .. ME AND ME OFF',
			'TAKE OFF .. MAILING_LIST|LIST',
			'DROP NUMBER',
			'^ DROP ME $',
			'^ REMOVE $',
			'NUMBER|NAME .. REMOVE',
		],
	},
	{
		id: 'leave-me-alone',
		verdict: 'opt_out',
		confidence: 0.97,
		meaning: 'asks to be left alone',
		patterns: ['LEAVE_ALONE', '^ LET_GO $', 'THREAT ... MESSAGE|CONTACT|BOTHER|ALERT'],
	},
	{
		id: 'wrong-number',
		verdict: 'opt_out',
		confidence: 0.93,
		meaning: 'says that the number belongs to somebody else',
		patterns: ['WRONG_NUMBER', 'WRONG_PERSON PERSON UNKNOWN? $', 'WRONG_PERSON PERSON WRONG_PERSON'],
	},
	{
		id: 'bare-stop-in-clause',
		verdict: 'opt_out',
		confidence: 0.9,
		meaning: 'says stop as a sentence of its own',
		patterns: ['^ STOP $'],
	},
	{
		id: 'dismissal',
		verdict: 'opt_out',
		confidence: 0.85,
		meaning: 'sends the writer away',
		patterns: ['^^ DISMISS $$'],
	},
	{
		id: 'other-object',
		verdict: 'none',
		confidence: 0.93,
		meaning: 'speaks of something other than texts',
		patterns: ['CANCEL|STOP|CEASE|REMOVE .. OTHER_OBJECT', 'HARMLESS'],
	},
	{
		id: 'unclear-object',
		verdict: 'review',
		confidence: 0.8,
		meaning: 'asks to end something that may be the texts',
		patterns: [
			'CANCEL|CEASE|STOP .. SUBSCRIPTION',
			'^ CANCEL|CEASE|STOP THIS|IT|ALL $',
			'^ CANCEL $$',
			'STOP|CEASE .. SOLICIT',
			'STOP|CEASE DIGITS $',
		],
	},
	{
		id: 'may-be-refusal',
		verdict: 'review',
		confidence: 0.8,
		meaning: 'refuses without saying whether texts may go on',
		patterns: [
			'^^ NOT_INTERESTED $$',
			'^^ ENOUGH $$',
			'^^ NOT_ME $$',
			'CHANNEL_INSTEAD',
			'GONE',
			'LESS_OFTEN',
			'TOO_MANY MESSAGE|ALERT|PROMO',
			'CONTACT|MESSAGE .. TOO_MANY $',
			'THREAT',
		],
	},
	{
		id: 'asks-who',
		verdict: 'help',
		confidence: 0.85,
		meaning: 'asks who is writing or how it works',
		patterns: ['WHO'],
	},
];
