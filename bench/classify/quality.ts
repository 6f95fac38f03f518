import type { Verdict } from '../../src/reply/verdict';
import type { Line } from '../../test/reply/lines/line';
import type { OptOutMatcher } from './matchers';

/** Shares between 0 and 1. */
export interface Quality {
	/** Opt-outs that were recognised. */
	readonly caught: number;
	/** Opt-outs that were recognised or held for a person. */
	readonly caughtOrHeld: number;
	/** Replies neither opting out nor doubtful that were taken for an opt-out. */
	readonly falseOptOuts: number;
	/** Such replies that were sent to a person. */
	readonly falseReviews: number;
	/** Verdicts as expected or accepted. */
	readonly right: number;
}

export function qualityOf({ verdict }: OptOutMatcher, lines: readonly Line[]): Quality {
	const optOuts = lines.filter((line) => line.expect === 'opt_out');
	const harmless = lines.filter((line) => !accepts(line, 'opt_out') && !accepts(line, 'review'));
	return {
		caught: share(optOuts, (line) => verdict(line) === 'opt_out'),
		caughtOrHeld: share(optOuts, (line) => ['opt_out', 'review'].includes(verdict(line))),
		falseOptOuts: share(harmless, (line) => verdict(line) === 'opt_out'),
		falseReviews: share(harmless, (line) => verdict(line) === 'review'),
		right: share(lines, (line) => accepts(line, verdict(line))),
	};
}

function accepts({ expect, accept = [] }: Line, verdict: Verdict): boolean {
	return verdict === expect || accept.includes(verdict);
}

function share(lines: readonly Line[], holds: (line: Line) => boolean): number {
	return lines.length === 0 ? 0 : lines.filter(holds).length / lines.length;
}
