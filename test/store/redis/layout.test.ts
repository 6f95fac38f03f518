import fc from 'fast-check';
import { AccountKeys, DEFAULT_LAYOUT } from '../../../src/store/redis/layout';
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
		expect(place).toEqual({ partition: 6, bucket: 41606, bit: 2601, digits: '12005550100' });
		expect(keys.standings(place)).toBe('{sms-opt-out:default:6}:standings:41606');
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
		expect(new Set(places.map((place) => place.bucket)).size).toBeGreaterThan(40_000);
	});

	it('list each bucket of each partition once', () => {
		const keys = new AccountKeys('p', 'a', { partitions: 4, buckets: 64 });
		const buckets = keys.partitions().flatMap((partition) => keys.bucketsOf(partition));
		expect(buckets.sort((a, b) => a - b)).toEqual(Array.from({ length: 64 }, (_, n) => n));
		const place = keys.placeOf(ANN);
		expect(keys.bucketsOf(place.partition)).toContain(place.bucket);
	});
});
