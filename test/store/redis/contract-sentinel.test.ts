import { openRedisStore } from '../../../src/store/redis/redis-store';
import { MASTER_NAME, startSentinelSet } from '../../redis-server/sentinel-set';
import { describeSuppressionStore } from '../contract/suite';

describeSuppressionStore(
	'Redis with Sentinels, and writes that two replicas confirm,',
	async () => {
		const set = await startSentinelSet();
		const sentinels = set.sentinels.map(({ port }) => ({ host: '127.0.0.1', port }));
		return {
			open: async (changes) =>
				await openRedisStore({
					kind: 'redis',
					mode: 'sentinel',
					sentinels,
					masterName: MASTER_NAME,
					durability: { level: 'replicas', replicas: 2 },
					createIfMissing: true,
					...changes,
				}),
			destroy: async () => await set.stop(),
		};
	},
);
