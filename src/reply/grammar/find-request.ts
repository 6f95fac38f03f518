import type { Policy } from '../../consent/policy';
import type { Finding } from '../finding';
import type { ClassifyOptions } from '../verdict';
import type { TextReading } from './reading';
import { stronger, understand, type Understanding } from './understand';

/** What a reply in ordinary language asks for, in whichever of its languages says most. */
export function findRequest(
	texts: readonly TextReading[],
	plain: string,
	{ matching }: Policy,
	contact: ClassifyOptions['contact'],
): Finding | undefined {
	const understood = texts
		.map((text) => understand(text, contact))
		.reduce<Understanding | undefined>(stronger, undefined);
	if (understood === undefined) return undefined;
	const { rule, verdict, language, start, end } = understood;
	const words = plain.slice(start, end);
	return {
		verdict: verdict === 'review' && !matching.review ? 'none' : verdict,
		scope: 'all',
		rule: rule.id,
		confidence: rule.confidence,
		language,
		words,
		explanation: `The contact ${rule.meaning}: “${words}”.`,
	};
}
