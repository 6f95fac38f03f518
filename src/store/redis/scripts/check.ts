import { REQUIRE_MARKER } from './marker';
import { OCCUPIED } from './occupied';

/**
 * The states of contacts of one partition, in the order asked; nil for a contact without events.
 *
 * KEYS: marker, a key that never exists, occupied buckets, then the standings bucket of each contact.
 * ARGV: marker, then for each contact: contact, its bucket's bit.
 * Deleting the key that never exists changes nothing, but only on a primary: a replica, which may not have
 * the latest opt-outs yet, refuses it, and so does a primary that could not store an opt-out now.
 */
export const CHECK = `
${REQUIRE_MARKER}
${OCCUPIED}
local call, keys, args = redis.call, KEYS, ARGV
local probe, occupied = keys[2], keys[3]
call('DEL', probe)
if is_bitmap_lost(occupied) then return redis.error_reply(LOST) end

-- A large store has nearly all buckets, so that asking for the bucket first seldom needs the bitmap as well.
local states = {}
for n = 1, #keys - 3 do
	local standings = keys[3 + n]
	local state = call('HGET', standings, args[2 * n])
	if not state and call('EXISTS', standings) == 0 and call('GETBIT', occupied, args[2 * n + 1]) == 1 then
		return redis.error_reply(LOST)
	end
	states[n] = state
end
return states
`;
