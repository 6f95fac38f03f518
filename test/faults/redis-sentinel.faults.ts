import type { Durability } from '../../src/store/redis/options';
import { askServer } from '../redis-server/ask-server';
import type { RedisServer } from '../redis-server/redis-server';
import { MASTER_NAME, startSentinelSet, type SentinelSet } from '../redis-server/sentinel-set';
import { FaultTable } from './harness/fault-table';
import type { Load } from './harness/load';
import { moment } from './harness/moment';
import { newAccount } from './harness/redis-place';
import { expectNothingLost, expectWhole, underLoad, type Outcome } from './harness/under-load';
import { dismissAll } from './harness/worker';

const UNCONFIRMED: Durability = { level: 'acknowledged' };
const CONFIRMED_BY_ONE: Durability = { level: 'replicas', replicas: 1 };
/** Both replicas: whichever takes over has what was acknowledged. */
const CONFIRMED_BY_ALL: Durability = { level: 'replicas', replicas: 2 };

const table = new FaultTable('redis-sentinel');
let set: SentinelSet;
beforeEach(async () => {
	set = await startSentinelSet();
});
afterEach(async () => await set.stop());
afterAll(dismissAll);

async function onSet(
	name: string,
	durability: Durability,
	happen: (load: Load) => Promise<number>,
): Promise<Outcome> {
	const sentinels = set.sentinels.map(({ port }) => ({ host: '127.0.0.1', port }));
	const place = { mode: 'sentinel', sentinels, masterName: MASTER_NAME, durability } as const;
	return await underLoad(table, { name, store: await newAccount(place), happen });
}

/** Kills the master, waits for another, and brings the former one back as a replica. */
async function killMaster(master: RedisServer, afterKill: () => Promise<void>): Promise<number> {
	const killedAt = moment();
	master.kill('SIGKILL');
	await afterKill();
	await set.untilReplaced(master, 1);
	await master.restart();
	return killedAt;
}

/** From here on the replicas get nothing more from the master. */
async function cutReplication(master: RedisServer): Promise<void> {
	await eachReplica(master, 'wrong');
	await askServer(master, (client) => client.call('CLIENT', 'KILL', 'TYPE', 'replica'));
}

async function allowReplication(master: RedisServer): Promise<void> {
	await eachReplica(master, '');
}

/** A replica that has a password is refused by a master that asks for none. */
async function eachReplica(master: RedisServer, password: string): Promise<void> {
	const replicas = set.servers.filter((one) => one !== master);
	await Promise.all(
		replicas.map((one) => askServer(one, (client) => client.config('SET', 'masterauth', password))),
	);
}

describe('a master that is killed under load, with three Sentinels and two replicas', () => {
	it('loses nothing if all replicas must confirm each write', async () => {
		const name = 'master killed, both replicas confirm';
		const outcome = await onSet(name, CONFIRMED_BY_ALL, async () =>
			killMaster(await set.master(), async () => {}),
		);
		expectNothingLost(outcome);
	});

	it('may lose what only the other replica had if one of two must confirm, and is counted', async () => {
		const name = 'master killed, one replica confirms: may lose';
		const outcome = await onSet(name, CONFIRMED_BY_ONE, async () =>
			killMaster(await set.master(), async () => {}),
		);
		expectWhole(outcome);
	});

	it('loses nothing if all replicas must confirm each write, also when replication had stopped', async () => {
		const name = 'replication cut, master killed, both confirm';
		const outcome = await onSet(name, CONFIRMED_BY_ALL, async (load) => {
			const master = await set.master();
			await cutReplication(master);
			await load.eachRejected(moment(), 'not_durable');
			return await killMaster(master, async () => await allowReplication(master));
		});
		expectNothingLost(outcome);
	});

	it('may lose what no replica had if none must confirm, and is counted', async () => {
		const outcome = await onSet('master killed, no confirmation: may lose', UNCONFIRMED, async () =>
			killMaster(await set.master(), async () => {}),
		);
		expectWhole(outcome);
	});

	it('loses what was acknowledged while replication had stopped if none must confirm', async () => {
		const name = 'replication cut, killed, no confirmation: loses';
		const outcome = await onSet(name, UNCONFIRMED, async (load) => {
			const master = await set.master();
			await cutReplication(master);
			await load.acknowledgements(100);
			return await killMaster(master, async () => await allowReplication(master));
		});
		expect(outcome.findings.present).toBeLessThan(outcome.findings.acknowledged);
		expectWhole(outcome);
	});
});
