import type { Policy } from '../consent/policy';
import { resolvePolicy } from '../consent/presets';
import { stripEchoes, type Echo, type OwnWords } from './echoes/strip-echoes';
import { findByGrammar, findKeywordOrAnswer } from './find-in-words';
import { NOTHING_FOUND, type Finding } from './finding';
import { plainLetters } from './letters/plain-letters';
import { readablePart } from './letters/readable-part';
import { readText } from './read-text';
import { readerOf } from './reader';
import { secondOpinion } from './statistics/second-opinion';
import type { Classification, ClassifyOptions } from './verdict';

/**
 * What a reply means for the contact's consent, and why. Pure and total: it reads any string, of any length in
 * linear time, and never throws for one.
 *
 * The rules are those of 47 CFR 64.1200(a)(10) and CTIA Messaging Principles 5.1.3; docs/classification.md
 * explains each.
 */
export function classifyReply(text: string, options: ClassifyOptions = {}): Classification {
	const policy = resolvePolicy(options.policy);
	const plain = plainLetters(readablePart(text));
	if (isSurelyOrdinary(plain, policy, options))
		return { ...NOTHING_FOUND, normalized: plain.trim() };
	const own = stripEchoes(plain);
	const found = findIn(own, policy, options);
	const meant = options.providerVerdict
		? providersFinding(options.providerVerdict, found)
		: orOptInByAnyMessage(found, own, policy, options);
	const { words, ...finding } = options.blocked ? ofBlockedContact(meant) : meant;
	return {
		...finding,
		...(words === undefined ? {} : { keyword: words }),
		normalized: own.text,
	};
}

/** Whether neither the words nor the context can make the reply more than an ordinary message. */
function isSurelyOrdinary(plain: string, policy: Policy, options: ClassifyOptions): boolean {
	if (options.lastSent !== undefined || options.providerVerdict !== undefined) return false;
	if (options.contact === 'suppressed') return false;
	return !readerOf(policy).glance.mayMatter(plain);
}

function findIn(own: OwnWords, policy: Policy, options: ClassifyOptions): Finding {
	if (own.text === '' && own.echo) return onlyEcho(own.echo);
	const texts = readText(own.text, readerOf(policy).vocabulary);
	const keyword = findKeywordOrAnswer(texts, policy, options);
	if (keyword !== undefined) return keyword;
	const understood = findByGrammar(texts, own.text, policy, options.contact);
	if (options.contact === 'suppressed') return understood;
	return secondOpinion(understood, texts[0], policy);
}

const ECHO_NAMES: Readonly<Record<Echo, string>> = {
	tapback: 'a reaction to a message',
	'automatic-reply': 'sent by the phone itself',
	'quoted-message': 'only a copy of another message',
};

function onlyEcho(echo: Echo): Finding {
	return {
		...NOTHING_FOUND,
		rule: echo,
		explanation: `The reply is ${ECHO_NAMES[echo]}; the contact wrote nothing themselves.`,
	};
}

function providersFinding(
	verdict: NonNullable<ClassifyOptions['providerVerdict']>,
	found: Finding,
): Finding {
	if (found.verdict === verdict) return { ...found, rule: 'provider-verdict', confidence: 0.99 };
	return {
		...NOTHING_FOUND,
		verdict,
		rule: 'provider-verdict',
		confidence: 0.99,
		explanation: 'The provider itself read the reply so and acted on it.',
	};
}

/** Under some policies whoever writes again wants texts again; what a phone sends by itself says nothing. */
function orOptInByAnyMessage(
	found: Finding,
	own: OwnWords,
	policy: Policy,
	{ contact }: ClassifyOptions,
): Finding {
	if (!policy.optIn.anyMessage || contact !== 'suppressed' || found.verdict !== 'none')
		return found;
	if (own.text === '' || own.echo !== undefined) return found;
	return {
		...NOTHING_FOUND,
		verdict: 'opt_in',
		rule: 'any-message',
		confidence: 0.95,
		explanation: 'The contact wrote again, and under this policy any message opts in.',
	};
}

/** A blocked contact can leave, but neither comes back nor is answered before an operator unblocks them. */
function ofBlockedContact(found: Finding): Finding {
	if (found.verdict !== 'opt_in' && found.verdict !== 'help') return found;
	return {
		...NOTHING_FOUND,
		rule: 'blocked-contact',
		explanation: `The contact is blocked, so their ${ASKS_FOR[found.verdict]} is not acted on; unblock them first.`,
	};
}

const ASKS_FOR = { opt_in: 'opt-in', help: 'request for help' } as const;
