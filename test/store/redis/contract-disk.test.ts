import { openRedisStore } from '../../../src/store/redis/redis-store';
import { describeSuppressionStore } from '../contract/suite';
import { freshOptions } from './server';

describeSuppressionStore('Redis, with writes that its disk confirms,', async () => {
	const options = freshOptions({ durability: { level: 'disk' } });
	return {
		open: async (changes) => await openRedisStore({ ...options, ...changes }),
		// The keys of a test run have a prefix of their own and go when it ends.
		destroy: async () => undefined,
	};
});
