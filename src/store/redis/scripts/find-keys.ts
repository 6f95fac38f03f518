import { REQUIRE_STORE } from './marker';

/**
 * Some of the keys that name a contact, of those of the server that has one partition.
 *
 * KEYS: marker. ARGV: marker, cursor of the scan, pattern, about how many keys to look at.
 * Returns the cursor to go on with, "0" at the end, and the keys.
 */
export const FIND_KEYS = `
${REQUIRE_STORE}
return redis.call('SCAN', ARGV[2], 'MATCH', ARGV[3], 'COUNT', ARGV[4])
`;
