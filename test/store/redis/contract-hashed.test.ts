import { openRedisStore } from '../../../src/store/redis/redis-store';
import { hashed } from '../contract/hashed-contacts';
import { describeSuppressionStore } from '../contract/suite';
import { freshOptions } from './server';

describeSuppressionStore(
	'Redis with hashed contacts',
	hashed(async () => {
		const options = freshOptions();
		return {
			open: async (changes) => await openRedisStore({ ...options, ...changes }),
			// The keys of a test run have a prefix of their own and go when it ends.
			destroy: async () => undefined,
		};
	}),
);
