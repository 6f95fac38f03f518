import { REQUIRE_STORE } from './marker';
import { OCCUPIED } from './occupied';

/**
 * The head of one partition's ledger.
 *
 * KEYS: marker, head. ARGV: marker.
 */
export const READ_HEAD = `
${REQUIRE_STORE}
${OCCUPIED}
return redis.call('GET', KEYS[2]) or redis.error_reply(LOST)
`;
