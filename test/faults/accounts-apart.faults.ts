import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import type { SuppressionStore } from '../../src/store/suppression-store';
import { claimRequest, collect, contact, DAY, event, NOW } from '../store/contract/fixtures';
import { administer } from '../store/redis/server';
import {
	answered,
	KINDS,
	makePlaces,
	nastyText,
	PATIENT_MS,
	Tally,
	tried,
	type Places,
} from './harness/bad-input';
import { FaultTable } from './harness/fault-table';
import { library } from './harness/library';

const table = new FaultTable('accounts-apart');

let places: Places;
beforeAll(async () => void (places = await makePlaces()));
afterAll(async () => await places.remove());

describe.each(KINDS)('accounts in one %s store', (kind) => {
	it('keeps accounts with different names apart', async () => {
		const tally = new Tally();
		const property = fc.asyncProperty(nastyText, nastyText, async (one, other) => {
			fc.pre(one !== other);
			// The same beginning for both, so that runs do not meet and the names still differ only in what is nasty.
			const run = randomUUID();
			const first = await answered(places.open(kind, `${run}${one}`));
			const second = await answered(places.open(kind, `${run}${other}`));
			if (!first || !second) tally.refused += 1;
			else await expectApart(first, second, tally);
			await Promise.all([first?.close(), second?.close()]);
		});
		await fc.assert(property, tried(50));
		tally.tell(table, kind, 'accounts kept apart');
	});
});

/** What happens in one account leaves the other as it was. */
async function expectApart(one: SuppressionStore, other: SuppressionStore, tally: Tally) {
	const whose = contact(75_000);
	const stop = event('opt_out', { contact: whose });
	await one.record([{ event: stop }]);
	await one.permit({ id: 'permission', contact: whose, until: NOW + DAY });
	tally.accepted += 1;

	expect((await other.claim(claimRequest({ contact: whose }))).granted).toBe(true);
	expect(await collect(other.changes())).toEqual([]);
	expect(await collect(other.list())).toEqual([]);
	expect(await collect(one.changes())).toHaveLength(1);
	expect((await other.record([{ event: stop }])).map(({ isNew }) => isNew)).toEqual([true]);
	const back = event('opt_in', { contact: whose, at: NOW });
	await other.record([{ event: back }]);
	const state = (await one.check([whose])).get(whose);
	if (state && library.isSuppressed(library.standingIn(state, 'all'))) tally.present += 1;
	if ((await one.claim(claimRequest({ contact: whose }))).granted) tally.letThrough += 1;
}

describe('the keys of accounts in Redis', () => {
	it('are never written by another account', async () => {
		const property = fc.asyncProperty(
			nastyText,
			nastyText,
			nastyText,
			nastyText,
			async (a, b, p, q) => {
				const prefixes = [p, q].map((text) => `x${text.replace(/[^\w.:-]/g, '')}`.slice(0, 60));
				fc.pre(a !== b || prefixes[0] !== prefixes[1]);
				await administer(places.server.url, async (client) => await client.flushall());
				await fillAccount(a, prefixes[0]);
				const before = await keysAndValues();
				await fillAccount(b, prefixes[1]);
				const after = await keysAndValues();
				for (const [key, value] of before) expect([key, after.get(key)]).toEqual([key, value]);
			},
		);
		await fc.assert(property, tried(60));
	});
});

/** Writes keys of every kind, where the account's name can be used. */
async function fillAccount(account: string, keyPrefix?: string): Promise<void> {
	const place = { kind: 'redis', port: places.server.port, timeoutMs: PATIENT_MS } as const;
	const store = await answered(
		library.openSuppressionStore({ ...place, account, keyPrefix, createIfMissing: true }),
	);
	if (!store) return;
	const whose = contact(1);
	await store.record([{ event: event('hold', { contact: whose }) }]);
	await store.record([{ event: event('release', { contact: whose }) }]);
	const request = claimRequest({ contact: contact(2) });
	await store.claim(request);
	await store.settle({ ...request, outcome: 'sent' });
	await store.permit({ id: 'permission', contact: whose, until: NOW + DAY });
	await store.close();
}

/** What every key holds. */
async function keysAndValues(): Promise<Map<string, string>> {
	return await administer(places.server.url, async (client) => {
		const keys = await client.keys('*');
		const values = await Promise.all(keys.map(async (key) => await client.dumpBuffer(key)));
		return new Map(keys.map((key, n) => [key, values[n]?.toString('latin1') ?? '']));
	});
}
