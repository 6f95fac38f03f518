import fc from 'fast-check';
import {
	ACTORS,
	completeEvent,
	EVENT_SOURCES,
	EVENT_TYPES,
	type ConsentEvent,
	type EventId,
	type Evidence,
} from '../../../src/consent/events';
import type { Scope } from '../../../src/consent/scope';
import { chainStart, isErased, nextAnchor } from '../../../src/store/chain';
import { decodeEntry, encodeEntry, SALT_BYTES } from '../../../src/store/redis/stored-event';
import { ANN, event, HOUR, NOW } from '../contract/fixtures';

const SALT = Buffer.alloc(SALT_BYTES, 7);
const HASH_BYTES = 32;

function entryOf(one: ConsentEvent) {
	const start = chainStart('store', 'brand', 0);
	return encodeEntry(one, nextAnchor(start, one, SALT.toString('base64url')), SALT);
}

function readBack(one: ConsentEvent): ConsentEvent {
	const link = decodeEntry(1, entryOf(one));
	if (isErased(link)) throw new Error('The entry was not erased');
	return link.event;
}

const anyText = fc.string({ unit: 'binary', maxLength: 20 });
const hex = (bytes: number) =>
	fc
		.uint8Array({ minLength: bytes, maxLength: bytes })
		.map((digits) => Buffer.from(digits).toString('hex'));
const messageId = fc.oneof(
	anyText,
	hex(16).map((digits) => `SM${digits}`),
	hex(16).map((digits) => `MM${digits.toUpperCase()}`),
	hex(15).map((digits) => `SM${digits}`),
);
const evidence: fc.Arbitrary<Evidence> = fc.record(
	{
		messageId,
		text: anyText,
		textHash: fc.oneof(anyText, hex(32)),
		note: anyText,
		requestedBy: anyText,
		rule: fc.oneof(anyText, fc.constant('keyword')),
		keyword: fc.oneof(anyText, fc.constantFrom('stop', 'unstop', 'arret', '0')),
	},
	{ requiredKeys: [] },
);
const anyEvent = fc
	.record({
		type: fc.constantFrom(...EVENT_TYPES),
		scope: fc.constantFrom<Scope>('all', 'list:promos', 'list:a,b:c é', 'list:\n"'),
		at: fc.constantFrom(NOW, NOW - 1, NOW - 1000 * HOUR, Date.UTC(2001, 0, 1)),
		source: fc.constantFrom(...EVENT_SOURCES),
		actor: fc.constantFrom(...ACTORS),
		evidence,
	})
	.map((draft) => completeEvent({ ...draft, contact: ANN }, NOW));

describe('the stored form of an event', () => {
	it('is read back as it was, whatever the event says', () => {
		fc.assert(fc.property(anyEvent, (one) => expect(readBack(one)).toEqual(one)));
	});

	it('keeps an id that is not derived from the content', () => {
		fc.assert(
			fc.property(anyEvent, anyText, (one, id) => {
				const own = { ...one, id: id as EventId };
				expect(readBack(own)).toEqual(own);
			}),
		);
	});

	it.each(['', 'a\nb', '"\\', '=', '\ud83d'])('keeps the id %j', (id) => {
		const own = { ...event('opt_out'), id: id as EventId };
		expect(readBack(own)).toEqual(own);
	});

	it('keeps evidence of which only a later version knows the name', () => {
		const own = { messageId: 'm', 'call "recorded"\n': 'yes\n"\ud83d' } as Evidence;
		const one = event('opt_out', { evidence: own });
		expect(readBack(one)).toEqual(one);
	});

	it('never changes: what is stored could not be read', () => {
		const one = completeEvent(
			{
				type: 'opt_out',
				contact: ANN,
				scope: 'list:promos',
				at: 1_750_000_000_000,
				source: 'reply',
				actor: 'contact',
				evidence: {
					messageId: `SM${'0f'.repeat(16)}`,
					rule: 'keyword',
					keyword: 'stop',
					note: 'a\nb',
				},
			},
			1_750_000_001_234,
		);
		const { seal, ...texts } = entryOf(one);
		expect(texts).toEqual({
			contact: '12005550100',
			mark: '175000000000010:promos',
			rest: '0ya\nS\n0\nna\\nb',
		});
		expect(seal.subarray(HASH_BYTES)).toEqual(
			Buffer.concat([SALT, Buffer.from('0f'.repeat(16), 'hex')]),
		);
	});

	it('is also read with a common keyword in letters, as it was first written', () => {
		const one = event('opt_out', { evidence: { rule: 'keyword', keyword: 'stop' } });
		const stored = entryOf(one);
		const { rest } = stored;
		expect(rest.endsWith('\n0')).toBe(true);
		const older = { ...stored, rest: rest.replace(/0$/, 'Kstop') };
		expect(decodeEntry(1, older)).toMatchObject({ event: one });
	});

	it('of a reply without words takes 8 characters and 56 bytes beside two integers', () => {
		const { rest, seal } = entryOf(
			event('opt_out', {
				at: NOW - 1500,
				evidence: { messageId: `SM${'0f'.repeat(16)}`, rule: 'keyword', keyword: 'stop' },
			}),
		);
		expect(rest).toHaveLength(8);
		expect(seal).toHaveLength(56);
	});

	it.each([
		['mark', { mark: '17500000000009' }],
		['mark', { mark: 'x' }],
		['rest', { rest: '' }],
		['rest', { rest: '9ya' }],
		['rest', { rest: '0ya\nq' }],
		['rest', { rest: '0ya\nn\\' }],
		['rest', { rest: '0ya\nS' }],
		['seal', { seal: Buffer.alloc(39) }],
		['seal', { seal: Buffer.alloc(41) }],
	])('is refused as damaged with another %s: %j', (_, damage) => {
		const entry = { ...entryOf({ ...event('opt_out'), evidence: {} }), ...damage };
		expect(() => decodeEntry(1, entry)).toThrow(
			expect.objectContaining({ failure: 'damaged' }) as Error,
		);
	});
});
