import type { ContactRef } from '../../../src/phone/contact-ref';
import {
	checkedContactKey,
	isSameKey,
	markOf,
	requireKeyOfAccount,
	type ContactKey,
} from '../../../src/store/privacy/contact-key';
import { ContactNames } from '../../../src/store/privacy/contact-names';
import { ANN, BEN, event } from '../contract/fixtures';
import { KEY } from '../contract/hashed-contacts';

const MISCONFIGURED = { name: 'SuppressionStoreError', failure: 'misconfigured' };

function refusalOf(attempt: () => unknown): unknown {
	try {
		return { accepted: attempt() };
	} catch (error) {
		return error;
	}
}

describe('a contact key', () => {
	it.each(['a', '2026-a_B', 'x'.repeat(32)])('may be called "%s"', (id) => {
		expect(checkedContactKey({ ...KEY, id })).toEqual({ ...KEY, id });
	});

	it.each(['', ' ', 'a b', 'a:b', '#a', 'é', 'a\n', 'x'.repeat(33)])(
		'may not be called "%s"',
		(id) => {
			expect(refusalOf(() => checkedContactKey({ ...KEY, id }))).toMatchObject(MISCONFIGURED);
		},
	);

	it('has a secret of at least 32 bytes, which no error repeats', () => {
		expect(checkedContactKey({ id: 'a', secret: 's'.repeat(32) }).secret).toHaveLength(32);
		expect(checkedContactKey({ id: 'a', secret: 'é'.repeat(16) }).secret).toHaveLength(16);
		const refusal = refusalOf(() => checkedContactKey({ id: 'a', secret: 'hush'.repeat(7) }));
		expect(refusal).toMatchObject(MISCONFIGURED);
		expect(JSON.stringify(refusal) + String(refusal)).not.toContain('hush');
	});

	it('is known again by a mark that differs for every other id and secret', () => {
		const others = [
			{ ...KEY, id: 'b' },
			{ ...KEY, secret: `${KEY.secret} ` },
		];
		expect(isSameKey(markOf(KEY), markOf({ ...KEY }))).toBe(true);
		for (const other of others) expect(isSameKey(markOf(KEY), markOf(other))).toBe(false);
		expect(isSameKey(markOf(KEY), undefined)).toBe(false);
		expect(isSameKey(undefined, undefined)).toBe(true);
		expect(JSON.stringify(markOf(KEY))).not.toContain(KEY.secret);
	});
});

describe('an account', () => {
	const mark = markOf(KEY);
	const otherId = markOf({ ...KEY, id: 'other' });
	const otherSecret = markOf({ ...KEY, secret: 'x'.repeat(40) });

	it('is opened with the key that it records, or with none if it records none', () => {
		expect(() => requireKeyOfAccount(mark, { ...mark })).not.toThrow();
		expect(() => requireKeyOfAccount(undefined, undefined)).not.toThrow();
	});

	it.each([
		['numbers, with a key', undefined, mark, /stored as numbers/, /Switch "Hash Contacts" off/],
		['hashes, with no key', mark, undefined, /no key is given/, /enter the key "2026-a"/],
		['hashes, with another key', mark, otherId, /not with "other"/, /"2026-a"/],
		['hashes, with another secret', mark, otherSecret, /is not the one/, /mistyped or changed/],
	])('is refused: %s', (_, recorded, given, message, remedy) => {
		expect(refusalOf(() => requireKeyOfAccount(recorded, given))).toMatchObject({
			...MISCONFIGURED,
			message: expect.stringMatching(message) as string,
			remedy: expect.stringMatching(remedy) as string,
		});
	});
});

describe('the name of a contact', () => {
	const names = new ContactNames(KEY);
	const otherNames = (key: Partial<ContactKey>): ContactNames =>
		new ContactNames({ ...KEY, ...key });

	it('is the HMAC-SHA256 of the number, after the id of the key', () => {
		// printf %s "$number" | openssl dgst -sha256 -hmac "$secret" -binary | base64
		expect(names.contact(ANN)).toBe('#2026-a:tsbysRdLDieH2K4oIR1Ykr');
	});

	it('differs by number and by secret', () => {
		const hashes = [names.contact(ANN), names.contact(BEN)];
		hashes.push(otherNames({ secret: 'x'.repeat(40) }).contact(ANN));
		expect(new Set(hashes).size).toBe(3);
	});

	it('stays as it is, and is refused if it was made with another key', () => {
		const hash = names.contact(ANN);
		expect(names.contact(hash)).toBe(hash);
		const foreign = [
			otherNames({ id: '2026' }).contact(ANN),
			`${hash}x`,
			`${hash}:`,
			'#',
			'#2026-a:',
		];
		for (const other of foreign as ContactRef[]) {
			expect(refusalOf(() => names.contact(other))).toMatchObject(MISCONFIGURED);
		}
	});
});

describe('an event as it is stored', () => {
	const names = new ContactNames(KEY);
	const stop = event('opt_out');

	it('has neither number nor the id that could be made of the number', () => {
		const stored = names.stored(stop);
		expect(stored).toEqual({ ...stop, contact: names.contact(ANN), id: names.name(stop.id) });
		expect(stored.id).not.toBe(stop.id);
	});

	it('becomes the event that it was for who knows the number', () => {
		expect(names.recorded(names.stored(stop), ANN)).toEqual(stop);
	});

	it('is not hashed again when it comes out of a hashed account', () => {
		const stored = names.stored(stop);
		expect(names.stored(stored)).toEqual(stored);
	});
});
