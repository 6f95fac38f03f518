import type { ContactRef } from '../../../src/phone/contact-ref';
import type { StoreFailure } from '../../../src/store/errors';

/** An opt-out that the store has acknowledged. */
export interface Acknowledged {
	readonly contact: ContactRef;
	readonly eventId: string;
	readonly at: number;
}

/** A text that the store let through. */
export interface Granted {
	readonly contact: ContactRef;
	readonly sendKey: string;
	/** When it was asked for. */
	readonly askedAt: number;
}

/** Everything that workers reported while they used one account of one store. */
export class Happenings {
	readonly acknowledged: Acknowledged[] = [];
	readonly granted: Granted[] = [];
	readonly rejections: { readonly call: string; readonly failure: StoreFailure }[] = [];
	/** Opt-outs that had been stored by a call that was rejected. */
	storedByRejectedCalls = 0;

	/** Texts asked for after an opt-out of their contact had been acknowledged, and granted. */
	letThrough(): Granted[] {
		const optedOutAt = new Map<ContactRef, number>();
		for (const { contact, at } of this.acknowledged) {
			optedOutAt.set(contact, Math.min(at, optedOutAt.get(contact) ?? Infinity));
		}
		return this.granted.filter(
			({ contact, askedAt }) => (optedOutAt.get(contact) ?? Infinity) < askedAt,
		);
	}

	/** Texts that were granted although the same one had been granted before. */
	doubles(): Granted[] {
		const texts = new Set<string>();
		return this.granted.filter(({ contact, sendKey }) => {
			const text = `${contact} ${sendKey}`;
			const isDouble = texts.has(text);
			texts.add(text);
			return isDouble;
		});
	}

	/** How often calls were rejected for each reason, e.g. `unreachable 12, timeout 3`. */
	reasons(): string {
		const counts = new Map<StoreFailure, number>();
		for (const { failure } of this.rejections) counts.set(failure, (counts.get(failure) ?? 0) + 1);
		return [...counts].map(([failure, count]) => `${failure} ${count}`).join(', ');
	}
}
