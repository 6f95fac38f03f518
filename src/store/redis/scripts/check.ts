import { REQUIRE_MARKER } from './marker';
import { OCCUPIED } from './occupied';

/**
 * The states of contacts of one partition, in the order asked; nil for a contact without events.
 *
 * KEYS: marker, a key that never exists, occupied buckets, then the standings bucket of each contact.
 * ARGV: marker, then for each contact: digits, its bucket's bit.
 * Deleting the key that never exists changes nothing, but only on a primary: a replica, which may not have
 * the latest opt-outs yet, refuses it, and so does a primary that could not store an opt-out now.
 */
export const CHECK = `
${REQUIRE_MARKER}
${OCCUPIED}
local probe, occupied = KEYS[2], KEYS[3]
redis.call('DEL', probe)
if is_bitmap_lost(occupied) then return redis.error_reply(LOST) end

local states = {}
for n = 1, #KEYS - 3 do
	local standings, digits, bit = KEYS[3 + n], ARGV[2 * n], ARGV[2 * n + 1]
	local state = redis.call('HGET', standings, digits)
	if not state and is_bucket_lost(standings, occupied, bit) then
		return redis.error_reply(LOST)
	end
	states[n] = state
end
return states
`;
