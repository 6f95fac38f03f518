import type { Policy } from '../../consent/policy';
import { NOTHING_FOUND, type Finding } from '../finding';
import { MODEL } from './model';

/** Whether a text in plain letters resembles opt-outs so closely that a person should look, if the policy has one look. */
export function mayResemble(plain: string, { matching }: Policy): boolean {
	return matching.plainLanguage && matching.review && MODEL.isSuspicious(plain);
}

/** Share of such reviews that turned out to be opt-outs or doubtful, on lines of writers left out of the training. */
const CONFIDENCE = 0.85;

/**
 * What the statistics have to say of a text in which the grammar found nothing: a review, if its words resemble
 * those of opt-outs closely. It never opts anybody out.
 */
export function findResemblance(plain: string, policy: Policy): Finding | undefined {
	if (!mayResemble(plain, policy)) return undefined;
	const words = MODEL.tellingWords(plain).join(' … ');
	return {
		...NOTHING_FOUND,
		verdict: 'review',
		rule: 'resembles-opt-outs',
		confidence: CONFIDENCE,
		words,
		explanation: `The reply resembles opt-outs, above all by these words: “${words}”.`,
	};
}
