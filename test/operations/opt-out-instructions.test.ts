import { withInstructions } from '../../src/operations/opt-out-instructions';

const instructions = (append: 'every' | 'first' | 'never') => ({
	text: 'Reply STOP to opt out.',
	append,
});
const PLAIN = 'Your table is ready. Stop by at 5, or call to cancel.';

test.each([
	['every', false, true],
	['every', true, true],
	['first', false, true],
	['first', true, false],
	['never', false, false],
] as const)('"%s", texted before %s: appended %s', (append, textedBefore, appended) => {
	const body = withInstructions(PLAIN, instructions(append), textedBefore);
	expect(body).toBe(appended ? `${PLAIN}\nReply STOP to opt out.` : PLAIN);
});

test.each([
	['Sale today! Reply STOP to end'],
	['Sale today! txt stop to unsubscribe'],
	['STOP=end'],
	['Oferta. Responda ALTO para salir'],
	['Soldes. STOP au 36111'],
	['Reply OPTOUT to leave'],
])('"%s" has instructions already', (body) => {
	expect(withInstructions(body, instructions('every'), false)).toBe(body);
});

test('a picture without words gets the instructions alone', () => {
	expect(withInstructions('', instructions('every'), false)).toBe('Reply STOP to opt out.');
});

test('no instructions are appended where the policy has none', () => {
	expect(withInstructions(PLAIN, { text: '  ', append: 'every' }, false)).toBe(PLAIN);
});
