import type { Finding } from '../finding';
import { stanceOf, THRESHOLDS } from './thresholds';

/** What the statistics may make of a reply. */
export type Opinion = 'opt_out' | 'review' | 'none';

/** The verdict that a score of this height speaks for, or `undefined` where the finding stands. */
export function opinionOn(found: Finding, score: number, language: string): Opinion | undefined {
	const stance = stanceOf(found);
	if (stance === undefined) return undefined;
	const { optOutFrom, reviewFrom, doubtBelow } =
		THRESHOLDS[language === 'en' ? 'english' : 'others'][stance];
	if (optOutFrom !== undefined && score >= optOutFrom) return 'opt_out';
	if (reviewFrom !== undefined && score >= reviewFrom) return 'review';
	if (doubtBelow === undefined || score >= doubtBelow) return undefined;
	return stance === 'asks' ? 'review' : 'none';
}
