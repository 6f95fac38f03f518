import { openRedisStore } from '../../../src/store/redis/redis-store';
import { startRedisCluster } from '../../redis-server/redis-cluster';
import { describeSuppressionStore } from '../contract/suite';

describeSuppressionStore('Redis Cluster, with writes that a replica confirms,', async () => {
	const cluster = await startRedisCluster();
	const nodes = cluster.nodes.slice(0, 2).map(({ port }) => ({ host: '127.0.0.1', port }));
	return {
		open: async (changes) =>
			await openRedisStore({
				kind: 'redis',
				mode: 'cluster',
				nodes,
				durability: { level: 'replicas', replicas: 1 },
				createIfMissing: true,
				...changes,
			}),
		destroy: async () => await cluster.stop(),
	};
});
