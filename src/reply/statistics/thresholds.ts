import type { Finding } from '../finding';
import { RULES } from '../grammar/rules';

/**
 * What the grammar made of a reply: nothing, something harmless, something doubtful, an opt-out that something else in
 * the reply made doubtful (said in jest, unsure, or to one person), or an opt-out.
 */
export type Stance = 'silent' | 'denies' | 'doubts' | 'softens' | 'asks';

/** Scores, as log-odds, from which on the statistics overrule the grammar. */
export interface Threshold {
	/** From here on the reply is an opt-out. */
	readonly optOutFrom?: number;
	/** From here on a person should look. */
	readonly reviewFrom?: number;
	/** Below, an opt-out is worth a person's look, and a doubtful reply an ordinary one. */
	readonly doubtBelow?: number;
}

/**
 * Chosen on replies of writers who were left out of the training, `npm run train -- --judge`, and such that of 33,000
 * everyday texts, which nobody wrote to a business, nearly none is opted out or held. Those are English, so that
 * other languages need less caution.
 */
export const THRESHOLDS: Readonly<
	Record<'english' | 'others', Readonly<Record<Stance, Threshold>>>
> = {
	english: {
		silent: { optOutFrom: 2.5, reviewFrom: 1.25 },
		denies: { optOutFrom: 2.5, reviewFrom: 0.9 },
		doubts: { optOutFrom: 2, doubtBelow: -1 },
		softens: { doubtBelow: -0.5 },
		asks: { doubtBelow: -1 },
	},
	others: {
		silent: { optOutFrom: 1, reviewFrom: 0 },
		denies: { optOutFrom: 2, reviewFrom: 0.2 },
		doubts: { optOutFrom: 2, doubtBelow: -2 },
		softens: { doubtBelow: -2 },
		asks: { doubtBelow: -1 },
	},
};

const OPT_OUT_RULES: ReadonlySet<string> = new Set(
	RULES.filter(({ verdict }) => verdict === 'opt_out').map(({ id }) => id),
);

/** Only a harmless or doubtful finding and an opt-out can be overruled, not an opt-in and a question for help. */
export function stanceOf({ verdict, rule }: Finding): Stance | undefined {
	switch (verdict) {
		case 'none':
			return rule === 'no-request' ? 'silent' : 'denies';
		case 'review':
			return OPT_OUT_RULES.has(rule) ? 'softens' : 'doubts';
		case 'opt_out':
			return 'asks';
		case 'opt_in':
		case 'help':
			return undefined;
	}
}
