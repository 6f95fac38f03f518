import type { Call } from '../call';
import { configFact, infoFacts, type ServerFacts } from '../servers/facts';
import type { Answer, Link } from '../servers/link';
import { storeErrorFrom } from '../failures';
import {
	diskLeftToSystem,
	diskNotProvable,
	diskWithoutAppendOnly,
	diskWithoutWaitaof,
	waitaofAnswersEarly,
} from './durability-failures';

/** How a server shows that a write is on its disk. */
export type DiskProof =
	/** It answers no write before that (`appendfsync always`). */
	| 'answer'
	/** It is asked with WAITAOF. */
	| 'waitaof';

/** What there is to know about a server before its word is taken. */
export const DISK_QUESTIONS: readonly Call[] = [
	{ command: 'INFO', args: ['server'] },
	{ command: 'CONFIG', args: ['GET', 'appendonly'] },
	{ command: 'CONFIG', args: ['GET', 'appendfsync'] },
	// Answers at once: nothing was written on this connection.
	{ command: 'WAITAOF', args: [1, 0, 1] },
];

/**
 * Finds out how the server at the other end shows that a write is on its disk.
 * @throws SuppressionStoreError 'unsupported' or 'misconfigured' if it cannot, and why.
 */
export async function diskProofOf(link: Link): Promise<DiskProof> {
	const [info, appendonly, appendfsync, waitaof] = await link.send(
		DISK_QUESTIONS.map((call) => ({ call })),
	);
	const facts = new Map([
		...infoFacts(info),
		...configFact(appendonly),
		...configFact(appendfsync),
	]);
	return judge(facts, waitaof);
}

function judge(facts: ServerFacts, waitaof: Answer | undefined): DiskProof {
	const policy = facts.get('appendfsync');
	if (facts.get('appendonly') === 'no') throw diskWithoutAppendOnly();
	if (facts.get('appendonly') === 'yes' && policy === 'always') return 'answer';
	if (waitaof?.ok) {
		if (policy === 'no') throw diskLeftToSystem();
		if (!isTruthful(facts)) throw waitaofAnswersEarly();
		return 'waitaof';
	}
	const refusal = messageOf(waitaof);
	if (/appendonly is disabled/i.test(refusal)) throw diskWithoutAppendOnly();
	if (!/unknown command/i.test(refusal)) throw storeErrorFrom(waitaof?.error);
	throw policy === undefined ? diskNotProvable() : diskWithoutWaitaof();
}

/**
 * Whether WAITAOF can be believed unless every write is synced anyway. From Redis 7.4 on it answered too
 * early under `appendfsync everysec` (redis#13793; the cause, redis#12622, is not in 7.2). The fix was merged
 * in February 2025, before Redis 8.0. Valkey 8.0.1 has the same code; of later ones it is not known here.
 */
function isTruthful(facts: ServerFacts): boolean {
	const [major, minor] = (facts.get('valkey_version') ?? facts.get('redis_version') ?? '')
		.split('.')
		.map(Number);
	if (facts.has('valkey_version')) return major === 7;
	return (major === 7 && minor === 2) || (major !== undefined && major >= 8 && major < 255);
}

function messageOf(answer: Answer | undefined): string {
	return answer && !answer.ok && answer.error instanceof Error ? answer.error.message : '';
}
