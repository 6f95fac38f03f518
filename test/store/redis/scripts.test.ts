import fc from 'fast-check';
import Redis from 'ioredis';
import { EVENT_SOURCES, completeEvent } from '../../../src/consent/events';
import type { Scope } from '../../../src/consent/scope';
import { isSuppressed, standingIn } from '../../../src/consent/standing';
import { EMPTY_STATE, encodeState, stateOf } from '../../../src/consent/state';
import { startRedisServer, type RedisServer } from '../../redis-server/redis-server';
import { ANN, anyAccount, claimRequest, collect, entries, event, NOW } from '../contract/fixtures';
import { administer, CONTACTS, storesOfEachTest } from './server';

let server: RedisServer;
beforeAll(async () => {
	server = await startRedisServer();
});
afterAll(() => server.stop());

const open = storesOfEachTest();

function openFresh() {
	return open({
		kind: 'redis',
		url: server.url,
		account: anyAccount(),
		createIfMissing: true,
		timeoutMs: 30_000,
	});
}

describe('after the server has lost its scripts', () => {
	it('every partition is checked and recorded as before, in one call', async () => {
		const store = await openFresh();
		const stops = CONTACTS.map((contact) => event('opt_out', { contact }));
		await store.check(CONTACTS);
		await administer(server.url, (client) => client.script('FLUSH'));
		expect(await store.check(CONTACTS)).toEqual(new Map(CONTACTS.map((one) => [one, EMPTY_STATE])));
		const recorded = await store.record(entries(...stops));
		await administer(server.url, (client) => client.script('FLUSH'));
		const again = await store.record(entries(...stops));
		await administer(server.url, (client) => client.script('FLUSH'));

		expect(recorded.map(({ isNew }) => isNew)).toEqual(stops.map(() => true));
		expect(again.map(({ isNew }) => isNew)).toEqual(stops.map(() => false));
		expect([...(await store.check(CONTACTS)).values()]).toEqual(
			stops.map((stop) => stateOf([stop])),
		);
	});

	it('claims and settlements go on', async () => {
		const store = await openFresh();
		await administer(server.url, (client) => client.script('FLUSH'));
		expect(await store.claim(claimRequest())).toMatchObject({ granted: true });
		await administer(server.url, (client) => client.script('FLUSH'));
		await store.settle({ ...claimRequest(), outcome: 'sent' });
		await administer(server.url, (client) => client.script('FLUSH'));
		expect(await store.claim(claimRequest())).toMatchObject({ because: 'already_sent' });
	});
});

/** Few values, so that equal times, sources and lists meet often. */
const someEvent = fc
	.record({
		type: fc.constantFrom('opt_out', 'opt_in', 'hold', 'release', 'block', 'unblock'),
		scope: fc.constantFrom<Scope>('all', 'list:promos', 'list:Promos', 'list:a,b:c é', 'list:z'),
		at: fc.constantFrom(NOW - 2, NOW - 1, NOW),
		source: fc.constantFrom(...EVENT_SOURCES),
		messageId: fc.uuid(),
	})
	.map(({ messageId, ...draft }) =>
		completeEvent({ ...draft, contact: ANN, actor: 'contact', evidence: { messageId } }, NOW),
	);

describe('the rules in Lua are those of the pure core', () => {
	it('for the state that is stored, letter by letter', async () => {
		const client = new Redis(server.url);
		try {
			await fc.assert(
				fc.asyncProperty(fc.array(someEvent, { minLength: 1, maxLength: 12 }), async (events) => {
					const store = await openFresh();
					await store.record(entries(...events));
					const account = encodeURIComponent(store.account);
					const [key = ''] = await client.keys(`{sms-opt-out:${account}:*}:s[0-9]*`);
					expect(await client.hget(key, ANN.slice(1))).toBe(encodeState(stateOf(events)));
					await store.close();
				}),
				{ numRuns: 60 },
			);
		} finally {
			client.disconnect();
		}
	});

	it('for the standing by which a claim is decided', async () => {
		const scope = fc.constantFrom<Scope>('all', 'list:promos', 'list:a,b:c é');
		await fc.assert(
			fc.asyncProperty(fc.array(someEvent, { maxLength: 8 }), scope, async (events, asked) => {
				const store = await openFresh();
				await store.record(entries(...events));
				const answer = await store.claim(claimRequest({ contact: ANN, scope: asked }));
				const standing = standingIn(stateOf(events), asked);
				expect(answer).toEqual(
					isSuppressed(standing)
						? { granted: false, because: 'standing', standing }
						: { granted: true, textedBefore: false },
				);
				await store.close();
			}),
			{ numRuns: 100 },
		);
	});

	it('for the confirmation that an opt-out permits', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(someEvent, { minLength: 1, maxLength: 8 }), async (events) => {
				const store = await openFresh();
				const recorded = await store.record(
					events.map((one) => ({ event: one, permitConfirmationUntil: NOW + 1 })),
				);
				for (const { event: one, before, after, isNew, confirmationUntil } of recorded) {
					const permitted =
						isNew &&
						!isSuppressed(standingIn(before, one.scope)) &&
						standingIn(after, one.scope).status === 'unsubscribed';
					expect(confirmationUntil).toBe(permitted ? NOW + 1 : undefined);
				}
				await store.close();
			}),
			{ numRuns: 100 },
		);
	});
});

describe('nothing of the consent data expires', () => {
	it('no key but permissions, send-once marks and ids of step lines has an end', async () => {
		const store = await openFresh();
		await store.record([
			{ event: event('opt_out', { contact: ANN }), permitConfirmationUntil: NOW + 1000 },
		]);
		await store.claim(claimRequest({ contact: CONTACTS[1] }));
		await store.settle({ ...claimRequest({ contact: CONTACTS[1] }), outcome: 'sent' });
		const ending = await administer(server.url, async (client) => {
			const keys = await client.keys(`*${encodeURIComponent(store.account)}*`);
			const ends = await Promise.all(keys.map((key) => client.pttl(key)));
			return keys.filter((_, n) => (ends[n] ?? 0) >= 0);
		});
		expect(ending.map((key) => /\}:([\w-]+)/.exec(key)?.[1]).sort()).toEqual([
			'permission',
			'send',
		]);
		expect(await collect(store.list())).toHaveLength(1);
	});
});
