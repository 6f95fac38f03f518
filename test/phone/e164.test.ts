import fc from 'fast-check';
import { isKnownCountry, parsePhone } from '../../src/phone/e164';

describe('parsePhone', () => {
	test.each([
		['(212) 555-0123'],
		['212.555.0123'],
		['1-212-555-0123'],
		['+1 212 555 0123'],
		[' +12125550123 '],
		["'+12125550123"],
		['tel:+1-212-555-0123'],
		['whatsapp:+12125550123'],
		['0012125550123'],
		['＋１２１２５５５０１２３'],
		['+1\u00a0212\u2011555\u20110123'],
		['\u202a+1 212 555 0123\u202c'],
		[12125550123],
		[2125550123],
	])('%p is +12125550123', (written) => {
		expect(parsePhone(written)).toMatchObject({ ok: true, e164: '+12125550123' });
	});

	test.each([
		['07911 123456', 'GB', '+447911123456'],
		['447911123456', 'US', '+447911123456'],
		['0151 23456789', 'de', '+4915123456789'],
		['06 12 34 56 78', 'FR', '+33612345678'],
		['+52 1 55 1234 5678', 'US', '+525512345678'],
	])('%p in %s is %s', (written, defaultCountry, e164) => {
		expect(parsePhone(written, { defaultCountry })).toMatchObject({ ok: true, e164 });
	});

	test.each([
		[undefined, 'missing'],
		[null, 'missing'],
		['   ', 'missing'],
		[{}, 'missing'],
		['call me', 'not_a_number'],
		['+1 212 5b5 0123', 'not_a_number'],
		['ada@example.com', 'not_a_number'],
		['2.12555E+09', 'spreadsheet_rounded'],
		['+1 212 555 0123 ext. 7', 'extension'],
		['212-555-0123 x12', 'extension'],
		['83361', 'short_code'],
		['555-0123', 'impossible'],
		['+1 212 555 01234567890', 'impossible'],
		['52+14445551212', 'impossible'],
	])('%p is refused as %s, with a sentence', (written, reason) => {
		const parsed = parsePhone(written);
		expect(parsed).toMatchObject({ ok: false, reason });
		expect(!parsed.ok && parsed.message).toMatch(/^\S.{10,}$/);
	});

	test('a fixed line is refused only when mobile numbers are asked for', () => {
		expect(parsePhone('+44 20 7946 0123')).toMatchObject({ ok: true });
		expect(parsePhone('+44 20 7946 0123', { mobileOnly: true })).toMatchObject({
			ok: false,
			reason: 'not_mobile',
		});
		expect(parsePhone('+12125550123', { mobileOnly: true })).toMatchObject({ ok: true });
	});

	test('a North American number is the same contact with and without spaces, in every country', () => {
		const countries = fc.constantFrom('US', 'CA', 'JM', 'DO', 'GB', 'FR', 'MX', 'AU');
		fc.assert(
			fc.property(
				fc.integer({ min: 2_000_000_000, max: 9_999_999_999 }),
				countries,
				(digits, defaultCountry) => {
					const parsed = parsePhone(`+1${digits}`, { defaultCountry });
					expect(parsed).toEqual({ ok: true, e164: `+1${digits}` });
					expect(parsePhone(`+1 ${digits}`, { defaultCountry })).toEqual(parsed);
				},
			),
			{ numRuns: 2000 },
		);
	});

	test('what it returns is read back as itself', () => {
		const spellings = fc.constantFrom('-', ' ', '.', '', ') ');
		fc.assert(
			fc.property(
				fc.integer({ min: 200, max: 999 }),
				fc.integer({ min: 200, max: 999 }),
				fc.integer({ min: 0, max: 9999 }),
				spellings,
				(area, exchange, line, gap) => {
					const written = `${area}${gap}${exchange}${gap}${String(line).padStart(4, '0')}`;
					const parsed = parsePhone(written);
					expect(parsed).toMatchObject({ ok: true, e164: `+1${written.replace(/\D/g, '')}` });
					expect(parsed.ok && parsePhone(parsed.e164)).toEqual(parsed);
				},
			),
		);
	});

	test('nothing that can be put into a field makes it throw', () => {
		fc.assert(
			fc.property(fc.anything(), (anything) => {
				const parsed = parsePhone(anything);
				expect(parsed.ok ? parsed.e164 : parsed.message).toEqual(expect.any(String));
			}),
		);
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const parsed = parsePhone(text);
				expect(!parsed.ok || /^\+[1-9]\d{6,14}$/.test(parsed.e164)).toBe(true);
			}),
		);
	});
});

test('isKnownCountry knows two-letter codes in any case', () => {
	expect(['US', 'gb', 'De'].map(isKnownCountry)).toEqual([true, true, true]);
	expect(['', 'USA', 'XX', '1'].map(isKnownCountry)).toEqual([false, false, false, false]);
});
