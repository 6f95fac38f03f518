import type { RedisServer } from './redis-server';

/** The server that all tests of this run share, handed from start to stop; absent if `REDIS_URL` lends one. */
export const shared: { server?: RedisServer } = {};
