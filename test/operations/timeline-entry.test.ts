import { completeEvent, type EventDraft } from '../../src/consent/events';
import { SUBSCRIBED } from '../../src/consent/standing';
import { timelineEntry } from '../../src/operations/timeline-entry';
import type { E164 } from '../../src/phone/e164';

const AT = Date.UTC(2026, 2, 31, 14, 5);
const HOUR = 3_600_000;

function sentence(draft: Partial<EventDraft>, changed = true): string {
	const event = completeEvent(
		{
			type: 'opt_out',
			contact: '+12125550123' as E164,
			source: 'reply',
			actor: 'contact',
			...draft,
		},
		AT + HOUR,
	);
	const now = { now: SUBSCRIBED, listsLeft: [], before: SUBSCRIBED };
	return timelineEntry({ event, changed, after: SUBSCRIBED, ...now });
}

test.each<[Partial<EventDraft>, string]>([
	[
		{ at: AT, evidence: { text: ' stop\nplease ' } },
		'Opted out of all texts on 2026-03-31 at 14:05 UTC by replying “stop please”.',
	],
	[
		{ at: AT, evidence: { textHash: 'ab' } },
		'Opted out of all texts on 2026-03-31 at 14:05 UTC by a reply.',
	],
	[
		{ at: AT, scope: 'list:promos', evidence: { text: 'OPTOUT' } },
		'Left the list “promos” on 2026-03-31 at 14:05 UTC by replying “OPTOUT”.',
	],
	[
		{ at: AT, type: 'opt_in', evidence: { text: 'START' } },
		'Opted in to texts on 2026-03-31 at 14:05 UTC by replying “START”.',
	],
	[
		{ at: AT, type: 'hold', evidence: { text: 'cancel it' } },
		'Held for review on 2026-03-31 at 14:05 UTC because of the reply “cancel it”.',
	],
	[
		{ at: AT, source: 'provider', actor: 'provider' },
		'Opted out of all texts on 2026-03-31 at 14:05 UTC, as the provider reports.',
	],
	[
		{
			type: 'release',
			at: AT,
			source: 'manual',
			actor: 'operator',
			evidence: { requestedBy: 'ana@example.com', note: 'meant the appointment' },
		},
		'Released from review on 2026-03-31 at 15:05 UTC. Recorded by ana@example.com: meant the appointment.',
	],
	[
		{ type: 'block', at: AT, source: 'manual', actor: 'operator', evidence: { note: 'abuse' } },
		'Blocked from all texts on 2026-03-31 at 15:05 UTC. Note: abuse.',
	],
])('%j reads as a sentence', (draft, expected) => {
	expect(sentence(draft)).toBe(expected);
});

test('an event without effect says so', () => {
	expect(sentence({ at: AT }, false)).toContain('This changed nothing: they are subscribed.');
});

test('a long reply is cut between characters', () => {
	const text = '🛑'.repeat(500);
	expect(sentence({ at: AT, evidence: { text } })).toContain(`“${'🛑'.repeat(160)}…”`);
});
