import type { E164 } from '../../../src/phone/e164';
import { SuppressionStoreError } from '../../../src/store/errors';
import type { RedisStoreOptions } from '../../../src/store/redis/options';
import { openRedisStore } from '../../../src/store/redis/redis-store';

/** Opens the store that the first argument describes, asks for a contact, closes it, and says how it went. */
async function main(): Promise<string> {
	const options = JSON.parse(process.argv[2] ?? '{}') as RedisStoreOptions;
	try {
		const store = await openRedisStore(options);
		await store.check(['+12025550100' as E164]);
		await store.close();
		return 'answered';
	} catch (error) {
		return error instanceof SuppressionStoreError ? error.failure : String(error);
	}
}

void main().then((outcome) => console.log(outcome));
