import { resolve } from 'node:path';
import { KEY } from '../contract/hashed-contacts';
import { sqliteSettings, type SqliteStoreOptions } from '../../../src/store/sqlite/options';

const PATH = '/data/store.sqlite';

describe('the options of the embedded store', () => {
	it('are completed', () => {
		expect(sqliteSettings({ kind: 'sqlite', path: 'store.sqlite' })).toEqual({
			path: resolve('store.sqlite'),
			account: 'default',
			timeoutMs: 2000,
			stepLogDays: 400,
		});
	});

	it('are kept as they were given', () => {
		const own = { path: PATH, account: 'Été {1} 🎉', timeoutMs: 50, stepLogDays: 30 };
		const given = { ...own, contactKey: KEY };
		expect(sqliteSettings({ kind: 'sqlite', ...given })).toEqual(given);
	});

	it.each<[string, Partial<SqliteStoreOptions>]>([
		['an empty path', { path: ' ' }],
		['a store in memory', { path: ':memory:' }],
		['an empty account', { account: '' }],
		['an account that is not Unicode', { account: 'a\ud83d' }],
		['no time', { timeoutMs: 0 }],
		['a time that is not a number', { timeoutMs: NaN }],
		['endless time', { timeoutMs: Infinity }],
		['a negative number of days', { stepLogDays: -1 }],
		['a contact key without a name', { contactKey: { ...KEY, id: '' } }],
		['a short contact key', { contactKey: { ...KEY, secret: 'short' } }],
	])('refuse %s', (_, options) => {
		expect(() => sqliteSettings({ kind: 'sqlite', path: PATH, ...options })).toThrow(
			expect.objectContaining({ name: 'SuppressionStoreError', failure: 'misconfigured' }),
		);
	});
});
