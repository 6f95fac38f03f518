import type { Scope } from '../consent/scope';
import type { Verdict } from './verdict';

/** What one stage of the classifier found, before the policy and the context have their say. */
export interface Finding {
	readonly verdict: Verdict;
	readonly scope: Scope;
	/** Stable id, see docs/classification.md. */
	readonly rule: string;
	/** Share of replies decided so that are decided right. */
	readonly confidence: number;
	/** ISO 639-1, or `und`. */
	readonly language: string;
	/** The contact's words that the verdict rests on. */
	readonly words?: string;
	readonly explanation: string;
}

export const NOTHING_FOUND: Finding = {
	verdict: 'none',
	scope: 'all',
	rule: 'no-request',
	confidence: 0.95,
	language: 'und',
	explanation: 'Nothing in the reply asks for texts to stop or start again.',
};
