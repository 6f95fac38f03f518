import fc from 'fast-check';
import type { E164 } from '../../../src/phone/e164';
import {
	AccountKeys,
	contactOf,
	DEFAULT_LAYOUT,
	eventFieldOf,
	fieldOf,
	layoutFor,
} from '../../../src/store/redis/layout';
import { ANN, BEN, contact } from '../contract/fixtures';

/** What Redis Cluster places a key by: the text between the first brace and the next closing one. */
function hashTagOf(key: string): string | undefined {
	return /^[^{]*\{([^}]+)\}/.exec(key)?.[1];
}

function keysOf(account: string): AccountKeys {
	return new AccountKeys('sms-opt-out', account, DEFAULT_LAYOUT);
}

const anyName = fc.string({ unit: 'grapheme', minLength: 1 });

describe('the keys of an account', () => {
	it('never change for a contact: what is stored would not be found', () => {
		const keys = keysOf('default');
		const place = keys.placeOf(ANN);
		expect(place).toEqual({ partition: 6, bucket: 2600, field: '12005550100' });
		expect(keys.standings(place)).toBe('{sms-opt-out:default:6}:s2600');
	});

	it('of one contact share a slot, whatever account, send key and permission are called', () => {
		fc.assert(
			fc.property(anyName, anyName, anyName, (account, sendKey, permission) => {
				const keys = keysOf(account);
				const place = keys.placeOf(ANN);
				const { partition } = place;
				const all = [
					keys.marker(partition),
					keys.probe(partition),
					keys.head(partition),
					keys.ledger(partition),
					keys.occupied(partition),
					keys.steps(partition),
					keys.stepIds(partition, 1),
					keys.standings(place),
					keys.events(place),
					keys.texted(place),
					keys.sendMark(place, sendKey),
					keys.permission(place, permission),
				];
				expect(new Set(all).size).toBe(all.length);
				expect(new Set(all.map(hashTagOf))).toEqual(
					new Set([`sms-opt-out:${encodeURIComponent(account)}:${partition}`]),
				);
			}),
		);
	});

	it('of two accounts are never the same', () => {
		fc.assert(
			fc.property(anyName, anyName, (one, other) => {
				fc.pre(one !== other);
				expect(keysOf(one).ledger(0)).not.toBe(keysOf(other).ledger(0));
			}),
		);
	});

	it('of two contacts or send keys are never the same', () => {
		const keys = keysOf('default');
		const [ann, ben] = [keys.placeOf(ANN), keys.placeOf(BEN)];
		expect(keys.sendMark(ann, 'a')).not.toBe(keys.sendMark(ann, 'b'));
		expect(keys.sendMark(ann, 'a')).not.toBe(keys.sendMark(ben, 'a'));
	});

	it('spread numbers that follow each other evenly over partitions and buckets', () => {
		const keys = keysOf('default');
		const places = Array.from({ length: 80_000 }, (_, n) => keys.placeOf(contact(n)));
		const perPartition = keys
			.partitions()
			.map((partition) => places.filter((place) => place.partition === partition).length);
		expect(Math.min(...perPartition)).toBeGreaterThan(4500);
		expect(Math.max(...perPartition)).toBeLessThan(5500);
		expect(new Set(places.map((place) => keys.standings(place))).size).toBeGreaterThan(40_000);
	});

	it('of buckets take 30 characters at most with default prefix and account', () => {
		const keys = keysOf('default');
		const last = { partition: 15, bucket: keys.bucketsPerPartition() - 1 };
		expect(keys.standings(last)).toBe('{sms-opt-out:default:15}:s4095');
		expect(keys.events(last)).toHaveLength(30);
	});

	it('give a contact a bucket of its partition, in any layout', () => {
		const keys = new AccountKeys('p', 'a', { partitions: 4, buckets: 64 });
		const places = Array.from({ length: 2000 }, (_, n) => keys.placeOf(contact(n)));
		const used = new Set(places.map(({ partition, bucket }) => `${partition} ${bucket}`));
		expect(used.size).toBe(64);
		expect(Math.max(...places.map(({ partition }) => partition))).toBe(3);
		expect(Math.max(...places.map(({ bucket }) => bucket))).toBe(keys.bucketsPerPartition() - 1);
	});
});

describe('the layout for a number of contacts', () => {
	it.each([
		[0, 16, 65_536],
		[4_000_000, 16, 65_536],
		[10_000_000, 16, 262_144],
		[100_000_000, 32, 2_097_152],
		[1_000_000_000, 256, 16_777_216],
	])('%d is %d partitions and %d buckets', (contacts, partitions, buckets) => {
		expect(layoutFor(contacts)).toEqual({ partitions, buckets });
	});
});

describe('a contact as the buckets name it', () => {
	it.each([ANN, BEN, '#keyed-hash' as E164])('is read back: %s', (one) => {
		expect(contactOf(fieldOf(one))).toBe(one);
	});
});

describe('the name of an event in the index', () => {
	it('never changes, and is an integer of 63 bits', () => {
		const place = keysOf('default').placeOf(ANN);
		expect(eventFieldOf(place, 'SM1')).toBe('3043053888798390460');
		fc.assert(
			fc.property(fc.string(), (id) => {
				const name = BigInt(eventFieldOf(place, id));
				expect(name >= 0n && name < 2n ** 63n).toBe(true);
			}),
		);
	});

	it('is another one for another contact or id', () => {
		const [ann, ben] = [ANN, BEN].map((one) => keysOf('default').placeOf(one));
		if (!ann || !ben) throw new Error('There are two contacts');
		const names = [eventFieldOf(ann, 'a'), eventFieldOf(ann, 'b'), eventFieldOf(ben, 'a')];
		expect(new Set(names).size).toBe(3);
	});
});
