import type { Finding } from '../finding';
import type { Verdict } from '../verdict';
import { stanceOf, type Stance } from './thresholds';
import { TRAINED } from './trained';

/** What the grammar made of a reply, and what was decided in the end. */
export type Ground = `${Stance} ${Verdict}`;

/** Log-odds that a verdict is right: a base, and how they rise with the score. */
export interface Calibration {
	readonly base: number;
	readonly slope: number;
}

/** No reply is surer or less sure than this. */
const HIGHEST = 0.99;
const LOWEST = 0.51;

/** Share of replies with this score, decided on this ground, that are decided right. */
export function confidenceOf(found: Finding, verdict: Verdict, score: number): number {
	const stance = stanceOf(found);
	if (stance === undefined) return found.confidence;
	const { base, slope } = TRAINED.calibration[`${stance} ${verdict}`] ?? { base: 0, slope: 0 };
	if (base === 0 && slope === 0) return found.confidence;
	return Math.min(HIGHEST, Math.max(LOWEST, 1 / (1 + Math.exp(-base - slope * score))));
}
