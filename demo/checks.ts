import type { ConsentEvent } from '../src/consent/events';
import { STANDARD } from '../src/consent/presets/standard';
import { parsePhone } from '../src/phone/e164';
import type { RecordedRequest } from '../test/twilio/twilio-stand-in';
import type { Contact } from './contacts';
import type { Place } from './place';
import type { Outcome } from './scenario';
import { chapterOf, ROUNDS } from './story';

/** What the stand-in for Twilio saw, judged by the ledger alone. */
export interface Traffic {
	readonly texts: number;
	readonly confirmations: number;
	/** Texts that reached somebody who had opted out, without the one confirmation that each opt-out allows. */
	readonly toSuppressed: readonly RecordedRequest[];
}

/** Compares every request that reached the stand-in with what the ledger had recorded by then. */
export async function judgeTraffic(
	requests: readonly RecordedRequest[],
	{ store }: Place,
): Promise<Traffic> {
	const toSuppressed: RecordedRequest[] = [];
	const confirmed = new Set<string>();
	for (const request of requests) {
		const contact = parsePhone(request.to);
		if (!contact.ok) throw new RangeError('A request was not for a number');
		const events: ConsentEvent[] = [];
		for await (const { event } of store.history(contact.e164)) events.push(event);
		const optOut = optOutInForce(events, request.at);
		if (!optOut) continue;
		if (isConfirmation(request) && !confirmed.has(optOut.id)) confirmed.add(optOut.id);
		else toSuppressed.push(request);
	}
	return { texts: requests.length, confirmations: confirmed.size, toSuppressed };
}

/** Labels that are not what the story says, as sentences. */
export function wrongLabels(contacts: readonly Contact[], { labels }: Outcome): string[] {
	return contacts.flatMap(({ name }) =>
		ROUNDS.flatMap((round, index) => {
			const expected = chapterOf(name).labels[index];
			const actual = labels.get(name)?.get(round) ?? 'nothing';
			return actual === expected
				? []
				: [`${name}, ${round}: expected "${expected}", got "${actual}"`];
		}),
	);
}

/** The opt-out, hold or block that was recorded before a time and not lifted by a later event. */
function optOutInForce(events: readonly ConsentEvent[], time: number): ConsentEvent | undefined {
	const latest = events
		.filter(({ recordedAt }) => recordedAt <= time)
		.sort((a, b) => a.at - b.at)
		.at(-1);
	const isProtective = latest && ['opt_out', 'hold', 'block'].includes(latest.type);
	return isProtective ? latest : undefined;
}

function isConfirmation({ body }: RecordedRequest): boolean {
	return body === STANDARD.confirmation.text;
}
