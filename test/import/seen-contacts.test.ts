import { SeenContacts } from '../../src/import/seen-contacts';
import type { ContactHash } from '../../src/phone/contact-ref';
import type { E164 } from '../../src/phone/e164';

const number = (n: number) => `+1${2_000_000_000 + n}` as E164;

test('what rows said of a contact and scope is known, and of no other', () => {
	const seen = new SeenContacts();
	expect(seen.note(number(1), 'all', 'opt_out')).toEqual([]);
	expect(seen.note(number(1), 'all', 'block')).toEqual(['opt_out']);
	expect(seen.note(number(1), 'all', 'opt_out')).toEqual(['opt_out', 'block']);
	expect(seen.note(number(1), 'list:news', 'opt_out')).toEqual([]);
	expect(seen.note(number(2), 'all', 'opt_out')).toEqual([]);
});

test('of very many contacts nothing is forgotten or mixed up', () => {
	const seen = new SeenContacts();
	const count = 100_000;
	let earlier = 0;
	const noteAll = () => {
		for (let n = 0; n < count; n++) earlier += seen.note(number(n), 'all', 'opt_out').length;
	};
	noteAll();
	expect(earlier).toBe(0);
	noteAll();
	expect(earlier).toBe(count);
});

test('contacts that are known by a hash', () => {
	const seen = new SeenContacts();
	const hash = (digest: string) => `#main:${digest}` as ContactHash;
	expect(seen.note(hash('AAAAAAAAAAAAAAAAAAAAAA'), 'all', 'opt_out')).toEqual([]);
	expect(seen.note(hash('AAAAAAAAAAAAAAAAAAAAAA'), 'all', 'opt_out')).toEqual(['opt_out']);
	expect(seen.note(hash('BAAAAAAAAAAAAAAAAAAAAA'), 'all', 'opt_out')).toEqual([]);
});
