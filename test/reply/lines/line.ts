import type { Verdict } from '../../../src/reply/verdict';

/** A reply somebody may write, and what it means. The lines are the project's own. */
export interface Line {
	readonly text: string;
	readonly expect: Verdict;
	/** Further verdicts that are not an error. */
	readonly accept?: readonly Verdict[];
	/** The contact's standing when they write it; subscribed if absent. */
	readonly contact?: 'subscribed' | 'suppressed';
}
