import { adjustPolicy } from '../../src/consent/adjust-policy';
import { classifyReply } from '../../src/reply/classify-reply';
import { STANDARD } from '../../src/consent/presets/standard';

test('no changes give the same policy', () => {
	expect(adjustPolicy(STANDARD, {})).toEqual(STANDARD);
});

test('keywords are added and removed in any case', () => {
	const { keywords } = adjustPolicy(STANDARD, {
		add: { optOut: ['Basta'], help: ['SUPPORT'] },
		remove: ['END'],
	});
	expect(keywords.optOut).toContain('Basta');
	expect(keywords.optOut).not.toContain('end');
	expect(keywords.help).toEqual(['help', 'info', 'SUPPORT']);
});

test('a removed keyword is ignored, also where a language knows it', () => {
	const policy = adjustPolicy(STANDARD, { remove: ['Cancel', 'pause'] });
	expect(policy.keywords.ignored).toEqual(['Cancel', 'pause']);
	const verdictOf = (text: string) => classifyReply(text, { policy }).verdict;
	expect(['CANCEL', 'cancle!', 'Pause', 'STOP'].map(verdictOf)).toEqual([
		'none',
		'none',
		'none',
		'opt_out',
	]);
});

test('a word that is added again is ignored no longer', () => {
	const without = adjustPolicy(STANDARD, { remove: ['cancel'] });
	const { keywords } = adjustPolicy(without, { add: { optOut: ['CANCEL'] } });
	expect(keywords.ignored).toEqual([]);
	expect(keywords.optOut).toContain('CANCEL');
});

test('an added keyword leaves the set it was in', () => {
	const { keywords } = adjustPolicy(STANDARD, { add: { help: ['cancel'] } });
	expect(keywords.help).toContain('cancel');
	expect(keywords.optOut).not.toContain('cancel');
});

test('a keyword can leave one list instead of everything', () => {
	const { keywords } = adjustPolicy(STANDARD, {
		lists: [{ keyword: 'OPTOUT', scope: 'list:promos' }],
	});
	expect(keywords.lists).toEqual([{ keyword: 'OPTOUT', scope: 'list:promos' }]);
	expect(keywords.optOut).not.toContain('optout');
});

test('STOP stays an opt-out from everything, whatever is asked', () => {
	const { keywords } = adjustPolicy(STANDARD, {
		remove: ['Stop'],
		add: { optIn: ['STOP'], help: ['stop'] },
		lists: [{ keyword: 'stop', scope: 'list:promos' }],
	});
	expect(keywords.optOut).toContain('stop');
	expect([...keywords.optIn, ...keywords.help]).not.toContain('STOP');
	expect(keywords.help).not.toContain('stop');
	expect(keywords.lists).toEqual([]);
	expect(keywords.ignored).toEqual([]);
});

test('switches and texts are changed one by one', () => {
	const changed = adjustPolicy(STANDARD, {
		typos: false,
		review: false,
		languages: ['en', 'es'],
		operatorMayOptIn: true,
		anyMessageOptsIn: true,
		confirmationText: 'Done.',
	});
	expect(changed.matching).toEqual({
		typos: false,
		plainLanguage: true,
		review: false,
		languages: ['en', 'es'],
	});
	expect(changed.optIn).toEqual({ liftedBy: 'contact_or_operator', anyMessage: true });
	expect(changed.confirmation.text).toBe('Done.');
	expect(changed.helpText).toBe(STANDARD.helpText);
});
