import { classifyReply } from '../../src/reply/classify-reply';
import { isSlip } from '../../src/reply/typos/slips';

describe('typos', () => {
	test.each([
		['swapped letters', 'sotp', 'stop'],
		['a moved letter', 'sopt', 'stop'],
		['a neighbouring key', 'stip', 'stop'],
		['a neighbouring key on AZERTY', 'qrret', 'arret'],
		['a dropped letter', 'unsubcribe', 'unsubscribe'],
		['a doubled letter', 'canccel', 'cancel'],
		['two slips in a long word', 'onsubcribe', 'unsubscribe'],
	])('%s: %s for %s', (_, typed, meant) => {
		expect(isSlip(typed, meant)).toBe(true);
	});

	test.each([
		['a far key', 'ship', 'stop'],
		['the word itself', 'stop', 'stop'],
		['two slips in a short word', 'sntp', 'stop'],
	])('%s is none: %s for %s', (_, typed, meant) => {
		expect(isSlip(typed, meant)).toBe(false);
	});

	test.each([
		'stopp',
		'stpo',
		'ebd',
		'unsubscrbe',
		'un subscribe',
		'opt uot',
		'cancle please',
		'qiut',
	])('"%s" opts out', (text) => {
		expect(classifyReply(text)).toMatchObject({
			verdict: 'opt_out',
			rule: expect.stringMatching(/^keyword/) as unknown,
		});
	});
});

describe('real words are not typos', () => {
	const realWords =
		'shop step top spot stoop quite quiet send and bend cancer ended starts steps shops suit quilt cancun';
	test.each(realWords.split(' '))('%s', (text) => {
		expect(classifyReply(text).verdict).toBe('none');
	});

	test('nor is a keyword of another meaning, whatever the policy knows', () => {
		expect(classifyReply('SUBSCRIBE').verdict).toBe('opt_in');
		expect(classifyReply('SUBSCRIBE', { policy: 'salesmsg' }).verdict).toBe('none');
		expect(classifyReply('START').verdict).toBe('opt_in');
	});

	test('nor are words that all exist pieces of a torn keyword', () => {
		expect(classifyReply('u know it').verdict).toBe('none');
	});
});

test('courtesies, rage and repetition around a keyword do not matter', () => {
	const texts = ['Stop. Thank you', 'pls stop asap', 'STOP damn it', 'hi, stop', 'stop stop stop'];
	expect(texts.map((text) => classifyReply(text).verdict)).toEqual(texts.map(() => 'opt_out'));
});

test('START among many courtesies is a question about something else, not an opt-in', () => {
	const verdictOf = (text: string) => classifyReply(text, { contact: 'suppressed' }).verdict;
	expect(['can you start today', 'could you please start tomorrow'].map(verdictOf)).toEqual([
		'none',
		'none',
	]);
	expect(['START', 'ok start please', 'START now thanks'].map(verdictOf)).toEqual([
		'opt_in',
		'opt_in',
		'opt_in',
	]);
});

test('a policy without plain language reads keywords only', () => {
	expect(classifyReply('please remove my number', { policy: 'salesmsg' }).verdict).toBe('none');
	expect(classifyReply('STOP please', { policy: 'salesmsg' }).verdict).toBe('opt_out');
});
