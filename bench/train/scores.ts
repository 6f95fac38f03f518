import { stanceOf, type Stance } from '../../src/reply/statistics/thresholds';
import type { Judged } from './judge';

const STANCES: readonly Stance[] = ['silent', 'denies', 'doubts', 'softens', 'asks'];
const EDGES = [-6, -4, -3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3, 4, 6];

/** For each stance of the grammar how many harmless, doubtful and opting-out lines scored how high: the thresholds follow from it. */
export function printScores(judged: readonly Judged[]): void {
	const open = judged.filter(({ settled, line }) => !settled && line.contact !== 'suppressed');
	for (const stance of STANCES) {
		console.log(`\n${stance}: score from, English and others: harmless / doubtful / opt-outs`);
		const own = open.filter(({ grammar }) => stanceOf(grammar) === stance);
		[-Infinity, ...EDGES].forEach((from, index) => {
			const inside = own.filter(({ score }) => score >= from && score < (EDGES[index] ?? Infinity));
			if (inside.length === 0) return;
			const english = inside.filter(({ line }) => line.language === 'en');
			const others = inside.filter(({ line }) => line.language !== 'en');
			console.log(
				`${from}`.padStart(10),
				counts(english).padStart(20),
				counts(others).padStart(20),
			);
		});
	}
}

function counts(judged: readonly Judged[]): string {
	const of = (...kinds: string[]): number =>
		judged.filter(({ line }) => kinds.includes(line.expect)).length;
	return [of('none', 'help', 'opt_in'), of('review'), of('opt_out')].join(' / ');
}
