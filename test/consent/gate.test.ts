import { MESSAGE_KINDS, rule, type Finding } from '../../src/consent/gate';
import { STANDARD_LABELS } from '../../src/consent/presets/standard';
import { NOON } from './events-of-contact';

const since = { since: NOON, source: 'reply' } as const;

/** The design's table of standings and labels. */
const TABLE: [Finding, outcome: string, successful: boolean, label: string][] = [
	[{ found: 'sent' }, 'sent', true, 'Sent'],
	[
		{ found: 'standing', standing: { status: 'unsubscribed', scope: 'all', ...since } },
		'skipped',
		false,
		'Text Unsubscribed',
	],
	[
		{ found: 'standing', standing: { status: 'blocked', ...since } },
		'skipped',
		false,
		'Contact Blocked',
	],
	[
		{ found: 'standing', standing: { status: 'held', ...since } },
		'skipped',
		false,
		'Awaiting Review',
	],
	[{ found: 'invalid_number', message: 'No number' }, 'skipped', false, 'Invalid Number'],
	[{ found: 'already_sent' }, 'skipped', true, 'Already Sent'],
	[{ found: 'outcome_unknown' }, 'skipped', false, 'Outcome Unknown'],
	[{ found: 'quiet_hours', retryAt: NOON }, 'deferred', false, 'Quiet Hours'],
	[{ found: 'quiet_hours' }, 'skipped', false, 'Quiet Hours'],
	[{ found: 'frequency_cap', retryAt: NOON }, 'deferred', false, 'Frequency Cap'],
	[{ found: 'no_consent' }, 'skipped', false, 'No Consent'],
	[
		{ found: 'store_unavailable', message: 'Down' },
		'failed',
		false,
		'Suppression Store Unavailable',
	],
	[{ found: 'provider_opt_out', source: 'provider' }, 'skipped', false, 'Text Unsubscribed'],
	[{ found: 'not_sent', message: 'Refused' }, 'failed', false, 'Not Sent'],
];

test.each(TABLE)('%j is %s, successful %s, "%s"', (finding, outcome, successful, label) => {
	const ruling = rule(finding, 'sequence_step', STANDARD_LABELS);
	expect(ruling).toMatchObject({ outcome, successful, label });
	expect(ruling.reason).not.toBe('');
});

test('only a broadcast says "Unsubscribed from Text"', () => {
	const labels = MESSAGE_KINDS.map(
		(kind) => rule({ found: 'provider_opt_out', source: 'provider' }, kind, STANDARD_LABELS).label,
	);
	expect(labels).toEqual(
		MESSAGE_KINDS.map((kind) =>
			kind === 'broadcast' ? 'Unsubscribed from Text' : 'Text Unsubscribed',
		),
	);
});

test.each(['quiet_hours', 'frequency_cap'] as const)('%s say when to try again', (found) => {
	const ruling = rule({ found, retryAt: NOON }, 'broadcast', STANDARD_LABELS);
	expect(ruling.retryAt).toBe('2026-11-02T12:00:00.000Z');
	expect(ruling.reason).toContain('2026-11-02T12:00:00.000Z');
});
