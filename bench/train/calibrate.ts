import type { Calibration } from '../../src/reply/statistics/confidence';
import { stanceOf } from '../../src/reply/statistics/thresholds';
import type { Judged } from './judge';

interface Outcome {
	readonly score: number;
	readonly right: boolean;
}

const STEPS = 2000;
const STEP = 0.5;
/** As if so many more replies had been seen, half of them right, so that a few lines prove nothing. */
const DOUBT = 2;
const DIGITS = 3;

/**
 * How sure a verdict is, by what the grammar made of the reply and what was decided: Platt's scaling ("Probabilistic
 * Outputs for Support Vector Machines", 1999) on writers who were left out of the training.
 */
export function calibrationsOf(judged: readonly Judged[]): Map<string, Calibration> {
	const outcomes = new Map<string, Outcome[]>();
	for (const { line, grammar, settled, score, verdict } of judged) {
		const stance = stanceOf(grammar);
		if (settled || stance === undefined || line.contact === 'suppressed') continue;
		const ground = `${stance} ${verdict}`;
		const right = line.expect === verdict || (line.accept ?? []).includes(verdict);
		outcomes.set(ground, [...(outcomes.get(ground) ?? []), { score, right }]);
	}
	return new Map([...outcomes].map(([ground, seen]) => [ground, calibrationOf(seen)]));
}

function calibrationOf(outcomes: readonly Outcome[]): Calibration {
	let base = 0;
	let slope = 0;
	for (let step = 0; step < STEPS; step++) {
		let [byBase, bySlope] = [DOUBT * (sigmoid(base) - 0.5), 0];
		for (const { score, right } of outcomes) {
			const error = sigmoid(base + slope * score) - (right ? 1 : 0);
			byBase += error;
			bySlope += error * score;
		}
		base -= (STEP * byBase) / (outcomes.length + DOUBT);
		slope -= (STEP * bySlope) / (10 * (outcomes.length + DOUBT));
	}
	return { base: round(base), slope: round(slope) };
}

function sigmoid(logOdds: number): number {
	return 1 / (1 + Math.exp(-logOdds));
}

function round(value: number): number {
	return Number(value.toFixed(DIGITS));
}
