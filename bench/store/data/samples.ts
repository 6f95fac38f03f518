import type { E164 } from '../../../src/phone/e164';
import { contactAt, strangerAt } from './contacts';
import { seededRandom } from './random';

/** As many as the figures are about: one large broadcast. */
export const SAMPLE_SIZE = 10_000;

const HOW_MANY_STRANGERS = 10_000_000;

/**
 * Different contacts to ask about: half of them suppressed, half unknown, in mixed order.
 * @param suppressed how many contacts are suppressed; the sample is drawn from all of them.
 */
export function sampleOf(suppressed: number, seed: number, size = SAMPLE_SIZE): E164[] {
	const random = seededRandom(seed);
	const sample = new Set<E164>();
	while (sample.size < size) {
		const known = sample.size % 2 === 0;
		sample.add(known ? contactAt(random(suppressed)) : strangerAt(random(HOW_MANY_STRANGERS)));
	}
	return [...sample];
}
