import { optedOutAt } from '../data/events';
import { contactAt } from '../data/contacts';
import type { Command } from './bare-client';

/** A way in which people keep opt-outs in Redis without a package for it. */
export interface RivalLayout {
	readonly name: string;
	/** Writes the nth contact's opt-out. */
	readonly write: (n: number) => Command;
}

const CONTACTS_PER_BUCKET = 100;

/** How to write a list of so many contacts in each of the usual ways. */
export function rivalLayouts(contacts: number): readonly RivalLayout[] {
	const buckets = Math.ceil(contacts / CONTACTS_PER_BUCKET);
	return [
		ONE_HASH_PER_CONTACT,
		ONE_KEY_PER_CONTACT,
		{
			name: 'hash buckets of about 100',
			write: (n) => ['HSET', `opted-out:${n % buckets}`, contactAt(n).slice(1), optedOutAt(n)],
		},
	];
}

const ONE_HASH_PER_CONTACT: RivalLayout = {
	name: 'one hash per contact',
	write: (n) => {
		const fields = ['status', 'unsubscribed', 'time', optedOutAt(n), 'source', 'import'];
		return ['HSET', keyOf(contactAt(n)), ...fields];
	},
};

export const ONE_KEY_PER_CONTACT: RivalLayout = {
	name: 'one key per contact',
	write: (n) => ['SET', keyOf(contactAt(n)), optedOutAt(n)],
};

/** The key of a contact in the layouts with one key for each. */
export function keyOf(contact: string): string {
	return `opted-out:${contact}`;
}

/** The commands that write a whole list. */
export function* writesOf({ write }: RivalLayout, contacts: number): Generator<Command> {
	for (let n = 0; n < contacts; n++) yield write(n);
}
