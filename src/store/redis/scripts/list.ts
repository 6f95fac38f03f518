import { REQUIRE_MARKER } from './marker';
import { OCCUPIED } from './occupied';

/**
 * All contacts and states of some buckets of one partition that were written.
 *
 * KEYS: marker, then standings buckets. ARGV: marker, number of contacts after which to stop.
 * Returns for each bucket that was read, as a whole, a list with contact and state of each contact in it.
 */
export const LIST = `
${REQUIRE_MARKER}
${OCCUPIED}
local enough = tonumber(ARGV[2])
local buckets, contacts = {}, 0
for n = 1, #KEYS - 1 do
	local contents = redis.call('HGETALL', KEYS[1 + n])
	if #contents == 0 then return redis.error_reply(LOST) end
	buckets[n] = contents
	contacts = contacts + #contents / 2
	if contacts >= enough then break end
end
return buckets
`;
