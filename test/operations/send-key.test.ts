import { sendKeyOf } from '../../src/operations/send-key';

test('the same step of a campaign has one key, wherever it runs', () => {
	expect(sendKeyOf('broadcast', { campaign: 'sale', step: '1' })).toBe(
		sendKeyOf('broadcast', { campaign: 'sale', step: '1' }),
	);
});

test('whatever differs, the keys differ', () => {
	const keys = [
		sendKeyOf('broadcast', { campaign: 'sale', step: '1' }),
		sendKeyOf('sequence_step', { campaign: 'sale', step: '1' }),
		sendKeyOf('broadcast', { campaign: 'sale', step: '2' }),
		sendKeyOf('broadcast', { campaign: 'sal', step: 'e1' }),
		sendKeyOf('confirmation', { answerTo: 'e1' }),
		sendKeyOf('one_to_one', { execution: '1', node: 'a', run: 0, item: 11 }),
		sendKeyOf('one_to_one', { execution: '1', node: 'a', run: 0, item: 1 }),
		sendKeyOf('one_to_one', { execution: '1', node: 'a', run: 1, item: 1 }),
	];
	expect(new Set(keys).size).toBe(keys.length);
	expect(keys.every((key) => /^[\w-]{22}$/.test(key))).toBe(true);
});
