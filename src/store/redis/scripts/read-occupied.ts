import { REQUIRE_STORE } from './marker';
import { OCCUPIED } from './occupied';

/**
 * The bitmap of the standings buckets of one partition that were ever written.
 *
 * KEYS: marker, occupied buckets. ARGV: marker.
 */
export const READ_OCCUPIED = `
${REQUIRE_STORE}
${OCCUPIED}
if is_bitmap_lost(KEYS[2]) then return redis.error_reply(LOST) end
return redis.call('GET', KEYS[2])
`;
