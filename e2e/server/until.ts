import { setTimeout as pause } from 'node:timers/promises';

const BETWEEN_LOOKS_MS = 100;
const SECONDS_TO_WAIT = 300;

/**
 * Asks again and again until there is an answer.
 *
 * @param what named in the error, e.g. "the execution has ended".
 * @throws Error if there is none after a time that is far above what a slow machine needs.
 */
export async function until<Answer>(
	what: string,
	look: () => Promise<Answer | undefined | false> | Answer | undefined | false,
): Promise<Answer> {
	const giveUpAt = Date.now() + SECONDS_TO_WAIT * 1000;
	for (;;) {
		const answer = await look();
		if (answer !== undefined && answer !== false) return answer;
		if (Date.now() > giveUpAt)
			throw new Error(`Waited ${SECONDS_TO_WAIT} seconds in vain until ${what}`);
		await pause(BETWEEN_LOOKS_MS);
	}
}
