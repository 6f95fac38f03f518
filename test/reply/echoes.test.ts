import { classifyReply } from '../../src/reply/classify-reply';

const INSTRUCTION = 'Sale today! Reply STOP to opt out';

describe('a reaction says nothing', () => {
	test.each([
		`Liked “${INSTRUCTION}”`,
		`Laughed at "${INSTRUCTION}"`,
		`Removed a heart from “${INSTRUCTION}”`,
		`Reacted 👍 to “${INSTRUCTION}”`,
		`❤️ to “${INSTRUCTION}”`,
		`A aimé « ${INSTRUCTION} »`.replace(/[«»] ?/g, '"'),
		`Le gustó “${INSTRUCTION}”`,
		`Curtiu “${INSTRUCTION}”`,
		`Ha messo mi piace a “${INSTRUCTION}”`,
		`Reageerde met 👍 op “${INSTRUCTION}”`,
		`Hat mit 👍 reagiert auf “${INSTRUCTION}”`,
	])('%s', (text) => {
		expect(classifyReply(text)).toMatchObject({ verdict: 'none', rule: 'tapback' });
	});

	test('to a picture', () => {
		expect(classifyReply('Loved an image').verdict).toBe('none');
	});
});

test('what the contact writes behind a reaction counts', () => {
	expect(classifyReply(`Liked “${INSTRUCTION}” stop texting me`).verdict).toBe('opt_out');
});

describe('a copy of the text sent says nothing', () => {
	test.each([
		`> ${INSTRUCTION}`,
		`-----Original Message-----\n${INSTRUCTION}`,
		`On Mon, Jan 5, 2026 at 9:00 AM Shop wrote:\n${INSTRUCTION}`,
		`Fwd: ${INSTRUCTION}`,
	])('%s', (text) => {
		expect(classifyReply(text)).toMatchObject({ verdict: 'none', rule: 'quoted-message' });
	});

	test.each(['Reply STOP to opt out', 'Text STOP to 12345 to end', 'Responde BAJA para salir'])(
		'not even without a mark: %s',
		(text) => {
			expect(classifyReply(`is this real? ${text}`).verdict).not.toBe('opt_out');
		},
	);
});

test.each([
	`Stop\n> ${INSTRUCTION}`,
	`> ${INSTRUCTION}\nplease stop`,
	`Stop\nOn Mon, Jan 5, 2026 at 9:00 AM Shop wrote:\n${INSTRUCTION}`,
	'Stop\nSent from my iPhone',
	'(1/2) Stop',
])('what the contact wrote around an echo counts: %s', (text) => {
	expect(classifyReply(text).verdict).toBe('opt_out');
});

test('a text that the phone sent by itself says nothing', () => {
	const text =
		"I'm driving with Do Not Disturb While Driving turned on. Reply STOP and I'll get back to you.";
	expect(classifyReply(text)).toMatchObject({ verdict: 'none', rule: 'automatic-reply' });
});
