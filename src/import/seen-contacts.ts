import type { ConsentEventType } from '../consent/events';
import { EVENT_TYPES } from '../consent/events';
import type { Scope } from '../consent/scope';
import { isContactHash, type ContactRef } from '../phone/contact-ref';

const FIRST_SIZE = 1024;

/**
 * What the rows of an import have said so far, of any number of contacts: 9 bytes for a place, of which at least half
 * stay free. Numbers are kept exactly; of a hashed contact the beginning of the hash, which may once in a very long time
 * be that of another one, so that nothing but a report may follow from it.
 */
export class SeenContacts {
	readonly #byScope = new Map<Scope, BitsByNumber>();

	/** Notes what a row says, and answers what earlier rows said of the same contact and scope. */
	note(contact: ContactRef, scope: Scope, type: ConsentEventType): readonly ConsentEventType[] {
		const known = this.#byScope.get(scope) ?? new BitsByNumber();
		this.#byScope.set(scope, known);
		const before = known.add(numberOf(contact), 1 << EVENT_TYPES.indexOf(type));
		return EVENT_TYPES.filter((_, index) => (before & (1 << index)) !== 0);
	}
}

/** The 15 digits of a number at most, or 48 bits of a hash: both are whole numbers that a double holds exactly. */
function numberOf(contact: ContactRef): number {
	if (!isContactHash(contact)) return Number(contact.slice(1));
	return Buffer.from(contact.slice(contact.lastIndexOf(':') + 1), 'base64url').readUIntBE(0, 6) + 1;
}

/** A hash table of numbers greater than 0 with open addressing. */
class BitsByNumber {
	#numbers = new Float64Array(FIRST_SIZE);
	#bits = new Uint8Array(FIRST_SIZE);
	#count = 0;

	/** Sets bits of a number, and answers which were set before. */
	add(number: number, bits: number): number {
		if (this.#count * 2 >= this.#numbers.length) this.#grow();
		const place = this.#placeOf(number);
		if (this.#numbers[place] === 0) this.#count++;
		const before = this.#bits[place] ?? 0;
		this.#numbers[place] = number;
		this.#bits[place] = before | bits;
		return before;
	}

	#placeOf(number: number): number {
		const mask = this.#numbers.length - 1;
		let place = mixed(number) & mask;
		while (this.#numbers[place] !== 0 && this.#numbers[place] !== number)
			place = (place + 1) & mask;
		return place;
	}

	#grow(): void {
		const numbers = this.#numbers;
		const bits = this.#bits;
		this.#numbers = new Float64Array(numbers.length * 2);
		this.#bits = new Uint8Array(numbers.length * 2);
		numbers.forEach((number, index) => {
			if (number === 0) return;
			const place = this.#placeOf(number);
			this.#numbers[place] = number;
			this.#bits[place] = bits[index] ?? 0;
		});
	}
}

/** Spreads neighbouring numbers over the table. */
function mixed(number: number): number {
	const low = number % 0x1_0000_0000;
	const high = (number - low) / 0x1_0000_0000;
	const product = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
	return (product ^ (product >>> 15)) >>> 0;
}
