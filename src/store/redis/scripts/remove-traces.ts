import { REQUIRE_STORE } from './marker';

/**
 * Removes keys that name a contact, lines of the step log, and the contact from those who were texted.
 *
 * KEYS: marker, step log, bucket of texted contacts, then keys to delete. ARGV: marker, contact, ids of lines.
 */
export const REMOVE_TRACES = `
${REQUIRE_STORE}
for n = 4, #KEYS do redis.call('DEL', KEYS[n]) end
for n = 3, #ARGV do redis.call('XDEL', KEYS[2], ARGV[n]) end
redis.call('SREM', KEYS[3], ARGV[2])
return 1
`;
