import { rule } from '../../../src/consent/gate';
import { PRESET_NAMES, type PresetName } from '../../../src/consent/policy';
import { PRESETS, resolvePolicy } from '../../../src/consent/presets';
import { classifyReply } from '../../../src/reply/classify-reply';
import { NOON } from '../events-of-contact';

/** What each product documents, word by word. `ordinary` are words of the others that it does not name. */
const DOCUMENTED: Record<
	PresetName,
	{ optOut: string[]; optIn: string[]; help: string[]; ordinary: string[] }
> = {
	standard: {
		optOut: [
			...['stop', 'quit', 'end', 'revoke', 'opt out', 'cancel', 'unsubscribe', 'stopall', 'optout'],
			...['stoppp', 'unsubcribe', 'take me off this list', 'no me escriban más', 'baja', 'arrêt'],
		],
		optIn: ['START', 'UNSTOP', 'SUBSCRIBE', 'YES'],
		help: ['HELP', 'INFO'],
		ordinary: ['stop by at 5', 'see you tomorrow'],
	},
	salesmsg: {
		optOut: ['STOP', 'CANCEL', 'END', 'UNSUBSCRIBE', 'QUIT', 'STOPALL', 'stoppp'],
		optIn: ['START', 'YES', 'UNSTOP'],
		help: ['HELP'],
		ordinary: ['REVOKE', 'take me off this list', 'baja', 'SUBSCRIBE'],
	},
	salesmate: {
		optOut: ['STOP', 'STOP ALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT'],
		optIn: ['START', 'UNSTOP', 'SUBSCRIBE'],
		help: ['HELP'],
		ordinary: ['REVOKE', 'unsubcribe', 'take me off this list', 'YES'],
	},
	notifyre: {
		optOut: ['STOP', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'OPT OUT'],
		optIn: [],
		help: ['HELP'],
		ordinary: ['START', 'YES', 'unsubcribe', 'take me off this list'],
	},
	'business-text-messaging': {
		optOut: ['STOP', 'stop', 'Stop.', 'STOP!', 'stoppp', 's t o p'],
		optIn: [],
		help: ['HELP'],
		ordinary: ['CANCEL', 'QUIT', 'UNSUBSCRIBE'],
	},
};

const inAnyCase = (word: string) => [word, word.toLowerCase(), word.toUpperCase()];

describe.each(PRESET_NAMES)('the preset %s', (name) => {
	const documented = DOCUMENTED[name];
	const verdictOf = (text: string, contact: 'subscribed' | 'suppressed' = 'subscribed') =>
		classifyReply(text, { policy: name, contact }).verdict;

	test('reads every documented opt-out word, in any case', () => {
		const missed = documented.optOut
			.flatMap(inAnyCase)
			.filter((text) => verdictOf(text) !== 'opt_out');
		expect(missed).toEqual([]);
	});

	test('reads every documented opt-in word of a contact who opted out, in any case', () => {
		const missed = documented.optIn
			.flatMap(inAnyCase)
			.filter((text) => verdictOf(text, 'suppressed') !== 'opt_in');
		expect(missed).toEqual([]);
	});

	test('reads every documented help word', () => {
		const missed = documented.help.flatMap(inAnyCase).filter((text) => verdictOf(text) !== 'help');
		expect(missed).toEqual([]);
	});

	test('reads nothing into words that it does not name', () => {
		const misread = documented.ordinary.filter((text) => verdictOf(text) !== 'none');
		expect(misread).toEqual([]);
	});

	test('labels what a contact who opted out does not get', () => {
		const { labels } = PRESETS[name];
		const standing = {
			status: 'unsubscribed',
			scope: 'all',
			since: NOON,
			source: 'reply',
		} as const;
		expect(rule({ found: 'standing', standing }, 'sequence_step', labels).label).toBe(
			'Text Unsubscribed',
		);
		expect(rule({ found: 'standing', standing }, 'broadcast', labels).label).toBe(
			'Unsubscribed from Text',
		);
	});

	test('has its own name', () => {
		expect(resolvePolicy(name)).toBe(PRESETS[name]);
		expect(PRESETS[name].name).toBe(name);
	});
});

test('YES from a subscribed contact is an answer, under every preset', () => {
	const verdicts = PRESET_NAMES.map((policy) => classifyReply('Yes', { policy }).verdict);
	expect(verdicts).toEqual(PRESET_NAMES.map(() => 'none'));
});

describe('Business Text Messaging', () => {
	const policy = 'business-text-messaging';

	test('OPTOUT leaves the marketing list, STOP leaves everything', () => {
		expect(classifyReply('OPTOUT', { policy })).toMatchObject({
			verdict: 'opt_out',
			scope: 'list:marketing',
		});
		expect(classifyReply('stop', { policy })).toMatchObject({ verdict: 'opt_out', scope: 'all' });
	});

	test('any message of a contact who opted out opts them in, except another STOP', () => {
		expect(classifyReply('hi, are you open?', { policy, contact: 'suppressed' }).verdict).toBe(
			'opt_in',
		);
		expect(classifyReply('STOP', { policy, contact: 'suppressed' }).verdict).toBe('opt_out');
		expect(classifyReply('hi, are you open?', { policy }).verdict).toBe('none');
	});
});

test('only Salesmsg fixes the confirmation, except on short codes', () => {
	const customisable = PRESET_NAMES.map((name) => PRESETS[name].confirmation.customisable);
	expect(customisable).toEqual(['always', 'short_code_only', 'always', 'always', 'always']);
});
