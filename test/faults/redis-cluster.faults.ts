import type { Durability, RedisStoreOptions } from '../../src/store/redis/options';
import { askServer } from '../redis-server/ask-server';
import { startRedisCluster, type RedisCluster } from '../redis-server/redis-cluster';
import { FaultTable } from './harness/fault-table';
import type { Load } from './harness/load';
import { moment } from './harness/moment';
import { newAccount } from './harness/redis-place';
import type { Chance } from './harness/seed';
import { expectNothingLost, expectWhole, underLoad, type Outcome } from './harness/under-load';
import { dismissAll } from './harness/worker';

const UNCONFIRMED: Durability = { level: 'acknowledged' };
const CONFIRMED: Durability = { level: 'replicas', replicas: 1 };
const MOVES = 5;

const table = new FaultTable('redis-cluster');
let cluster: RedisCluster;
beforeEach(async () => {
	cluster = await startRedisCluster();
});
afterEach(async () => await cluster.stop());
afterAll(dismissAll);

async function onCluster(
	name: string,
	durability: Durability,
	happen: (load: Load, store: RedisStoreOptions, chance: Chance) => Promise<number>,
): Promise<Outcome> {
	const nodes = cluster.nodes.map(({ port }) => ({ host: '127.0.0.1', port }));
	const store = await newAccount({ mode: 'cluster', nodes, durability });
	const onStore = async (load: Load, chance: Chance) => await happen(load, store, chance);
	return await underLoad(table, { name, store, happen: onStore });
}

/** Kills a master that has a part of the account, waits for its replica, and starts it again as a replica. */
async function killMaster(store: RedisStoreOptions, chance: Chance): Promise<number> {
	const master = await cluster.ownerOf(chance.pick(await slotsOf(store)));
	const killedAt = moment();
	master.kill('SIGKILL');
	await cluster.untilReplaced(master, 2);
	await master.restart();
	await cluster.untilHealthy(3);
	return killedAt;
}

/** The slots that hold keys of the account. */
async function slotsOf({ account = '' }: RedisStoreOptions): Promise<number[]> {
	const slots = await Promise.all(
		(await cluster.masters()).map((master) =>
			askServer(master, async (client) => {
				const keys = await client.keys(`*${encodeURIComponent(account)}*:marker`);
				return await Promise.all(
					keys.map(async (key) => Number(await client.call('CLUSTER', 'KEYSLOT', key))),
				);
			}),
		),
	);
	return [...new Set(slots.flat())];
}

describe('a cluster of three masters and three replicas under load', () => {
	it('loses nothing when a master is killed, if its replica must confirm each write', async () => {
		const name = 'master killed, its replica confirms';
		const outcome = await onCluster(name, CONFIRMED, async (_, store, chance) =>
			killMaster(store, chance),
		);
		expectNothingLost(outcome);
	});

	it('may lose what the replica had not when a master is killed, if none must confirm', async () => {
		const name = 'master killed, no confirmation: may lose';
		const outcome = await onCluster(name, UNCONFIRMED, async (_, store, chance) =>
			killMaster(store, chance),
		);
		expectWhole(outcome);
	});

	it('loses nothing when parts of it are moved to other masters', async () => {
		const outcome = await onCluster(
			`${MOVES} slots moved to other masters`,
			UNCONFIRMED,
			async (load, store, chance) => {
				for (const slot of chance.shuffle(await slotsOf(store)).slice(0, MOVES)) {
					const owner = await cluster.ownerOf(slot);
					const others = (await cluster.masters()).filter((one) => one !== owner);
					// While a part is between two masters, calls for its contacts wait, and are rejected in the end.
					await cluster.moveSlot(slot, chance.pick(others), async () => await load.rejections(1));
				}
				return moment();
			},
		);
		expectNothingLost(outcome);
	});
});
