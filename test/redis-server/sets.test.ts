import { startRedisCluster, type RedisCluster } from './redis-cluster';
import { startSentinelSet, type SentinelSet } from './sentinel-set';

describe('startSentinelSet', () => {
	let set: SentinelSet | undefined;
	afterEach(() => set?.stop());

	it('replaces a master that is killed', async () => {
		set = await startSentinelSet();
		const master = await set.master();
		master.kill('SIGKILL');
		await set.untilReplaced(master, 1);
		expect((await set.master()).port).not.toBe(master.port);
	});
});

describe('startRedisCluster', () => {
	let cluster: RedisCluster | undefined;
	afterEach(() => cluster?.stop());

	it('replaces a master that is killed', async () => {
		cluster = await startRedisCluster();
		const master = await cluster.ownerOf(0);
		master.kill('SIGKILL');
		await cluster.untilReplaced(master, 2);
		expect((await cluster.ownerOf(0)).port).not.toBe(master.port);
	});

	it('moves a slot', async () => {
		cluster = await startRedisCluster();
		const [, second] = await cluster.masters();
		if (!second) throw new Error('There are three masters');
		await cluster.moveSlot(0, second);
		expect((await cluster.ownerOf(0)).port).toBe(second.port);
	});
});
