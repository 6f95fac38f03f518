import { REQUIRE_STORE } from './marker';
import { OCCUPIED } from './occupied';

/**
 * All contacts and states of some buckets of one partition that were written.
 *
 * KEYS: marker, occupied buckets, then standings buckets. ARGV: marker, number of contacts after which to stop, then the
 * bit of each bucket: one whose last contact was erased meanwhile is empty.
 * Returns for each bucket that was read, as a whole, a list with contact and state of each contact in it.
 */
export const LIST = `
${REQUIRE_STORE}
${OCCUPIED}
local enough = tonumber(ARGV[2])
local buckets, contacts = {}, 0
for n = 1, #KEYS - 2 do
	local contents = redis.call('HGETALL', KEYS[2 + n])
	if #contents == 0 and is_bucket_lost(KEYS[2 + n], KEYS[2], ARGV[2 + n]) then
		return redis.error_reply(LOST)
	end
	buckets[n] = contents
	contacts = contacts + #contents / 2
	if contacts >= enough then break end
end
return buckets
`;
