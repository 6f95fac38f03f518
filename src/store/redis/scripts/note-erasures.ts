import { REQUIRE_STORE } from './marker';

/**
 * Makes the marker of one partition say that people may be erased, unless it says so already.
 *
 * KEYS: marker. ARGV: marker as it was seen, marker that says so.
 */
export const NOTE_ERASURES = `
${REQUIRE_STORE}
if not string.find(redis.call('GET', KEYS[1]), ' erased ', 1, true) then
	redis.call('SET', KEYS[1], ARGV[2])
end
return 1
`;
