import { REQUIRE_STORE } from './marker';

/**
 * A page of the step log lines of erased people of one partition, by time.
 *
 * KEYS: marker, lines. ARGV: marker, number of the first and of the last line, from 0.
 */
export const READ_ERASED_STEPS = `
${REQUIRE_STORE}
return redis.call('ZRANGE', KEYS[2], ARGV[2], ARGV[3])
`;
