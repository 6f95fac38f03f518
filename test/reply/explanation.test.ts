import { classifyReply } from '../../src/reply/classify-reply';

test.each([
	['Hi Anna, please stop texting me. Thanks', undefined, 'stop texting'],
	['Remove my number, I said!', 'remove-me', 'remove my number'],
	['I think you have the wrong number', 'wrong-number', 'have the wrong'],
	['bitte keine SMS mehr', undefined, 'keine sms mehr'],
])('"%s" names the words it rests on', (text, rule, words) => {
	const found = classifyReply(text);
	if (rule !== undefined) expect(found.rule).toBe(rule);
	expect(found.keyword).toContain(words);
	expect(found.normalized).toContain(found.keyword);
	expect(found.explanation).toContain(found.keyword);
});

test('a keyword is named in the explanation', () => {
	expect(classifyReply('please STOPP')).toMatchObject({
		verdict: 'opt_out',
		explanation: expect.stringContaining('stop') as unknown,
	});
});

test.each([
	['unsubscribe me please', 'en'],
	['no quiero recibir más mensajes', 'es'],
	['je ne veux plus recevoir vos messages', 'fr'],
	['não quero mais receber mensagens', 'pt'],
	['ich möchte keine Nachrichten mehr', 'de'],
	['non voglio più ricevere messaggi', 'it'],
	['ik wil geen berichten meer', 'nl'],
])('"%s" is read in its language', (text, language) => {
	expect(classifyReply(text)).toMatchObject({ verdict: 'opt_out', language });
});

test('every verdict has a rule, a confidence between 0 and 1 and a sentence', () => {
	const texts = ['STOP', 'START', 'HELP', 'cancel it', 'see you at 5', '', 'Liked “STOP”'];
	for (const text of texts) {
		const { rule, confidence, explanation } = classifyReply(text);
		expect(rule).toMatch(/^[a-z-]+$/);
		expect(confidence).toBeGreaterThan(0.5);
		expect(confidence).toBeLessThanOrEqual(1);
		expect(explanation).toMatch(/^The .*\.$|^Nothing .*\.$/);
	}
});
