import { setTimeout as pause } from 'node:timers/promises';
import type { StoreOptions } from '../../../src/store/open-store';
import type { SuppressionStore } from '../../../src/store/suppression-store';
import { library, sharedStores } from './library';
import type { Report } from './messages';
import { moment } from './moment';

/** Pause after a rejection, so that a store that refuses at once does not take the machine. */
const BREATH_MS = 10;

export interface Answer<T> {
	readonly value: T;
	readonly begunAt: number;
	readonly endedAt: number;
}

/** What a worker does now: its store, and whether it is to go on. */
export class Duty {
	/** How many events each range of contacts has seen. */
	writersAreAt: readonly number[] = [];
	private isStopped = false;

	constructor(
		private readonly store: StoreOptions,
		readonly tell: (report: Report) => Promise<void>,
	) {}

	get goesOn(): boolean {
		return !this.isStopped;
	}

	stop(): void {
		this.isStopped = true;
	}

	/** The store's answer; or undefined, once it is reported that the store rejected the call. */
	async ask<T>(
		lane: number,
		call: 'record' | 'claim' | 'settle',
		question: (store: SuppressionStore) => Promise<T>,
	): Promise<Answer<T> | undefined> {
		const begunAt = moment();
		try {
			const value = await sharedStores.withSharedStore(this.store, question);
			return { value, begunAt, endedAt: moment() };
		} catch (error) {
			if (!(error instanceof library.SuppressionStoreError)) throw error;
			const { failure, message } = error;
			const times = { lane, begunAt, endedAt: moment() };
			await this.tell({ report: 'rejected', call, failure, message, ...times });
			await pause(BREATH_MS);
			return undefined;
		}
	}
}
