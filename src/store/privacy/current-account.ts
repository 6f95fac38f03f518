import { SuppressionStoreError } from '../errors';
import type { StoredAccount } from './stored-account';

/** An account as this process saw it last. When a person was erased since, the question is put to it anew. */
export class CurrentAccount {
	constructor(private account: StoredAccount) {}

	/** Looks at the account anew. */
	async renew(): Promise<void> {
		this.account = (await this.account.renewed()) ?? this.account;
	}

	/** @throws what the question is rejected with, unless the account turns out to be another one by then. */
	async ask<T>(question: (account: StoredAccount) => Promise<T>): Promise<T> {
		for (;;) {
			const { account } = this;
			try {
				return await question(account);
			} catch (error) {
				if (!isRefused(error)) throw error;
				const renewed = await account.renewed();
				if (!renewed) throw error;
				this.account = renewed;
			}
		}
	}
}

function isRefused(error: unknown): boolean {
	return error instanceof SuppressionStoreError && error.failure === 'not_this_store';
}
