import { HEAD } from './head';
import { REQUIRE_MARKER } from './marker';
import { OCCUPIED } from './occupied';

/**
 * Takes what names a contact out of standings, index and ledger of one partition, if nothing was recorded of it since
 * the caller looked. The new marker makes everybody ask again who took the contact to be stored here.
 *
 * KEYS: marker, head, ledger, occupied buckets, standings bucket, events bucket, erased entries. ARGV: marker, new marker, contact,
 * the bucket's bit, standing as the caller saw it or "", position up to which the caller looked for events, "1" if the
 * standing goes too, number of entries, for each of them position and what is left of it, then the names of events that
 * go from the index.
 * Returns 1, or 0 if something was recorded meanwhile: then nothing was changed.
 */
export const ERASE = `
${REQUIRE_MARKER}
${OCCUPIED}
${HEAD}
local call, keys, args = redis.call, KEYS, ARGV
local ledger, occupied, standings, events, erased = keys[3], keys[4], keys[5], keys[6], keys[7]
local new_marker, contact, bit, seen = args[2], args[3], args[4], args[5]
local looked_up_to, goes, count = tonumber(args[6]), args[7] == '1', tonumber(args[8])

local head = call('GET', keys[2])
if not head or is_bitmap_lost(occupied) or is_bucket_lost(standings, occupied, bit) or is_ledger_lost(ledger, head) then
	return redis.error_reply(LOST)
end
if (call('HGET', standings, contact) or '') ~= seen then return 0 end
for _, value in ipairs(call('HVALS', events)) do
	if tonumber(value) > looked_up_to then
		local entry = call('XRANGE', ledger, value .. '-1', value .. '-1')[1]
		if entry and entry[2][2] == contact then return 0 end
	end
end

for n = 1, count do
	local position = args[7 + 2 * n]
	if call('XDEL', ledger, position .. '-1') == 1 then call('HSET', erased, position, args[8 + 2 * n]) end
end
if not goes then return 1 end

call('SET', keys[1], new_marker)
call('HDEL', standings, contact)
for n = 9 + 2 * count, #args do call('HDEL', events, args[n]) end
if call('EXISTS', standings) == 0 then
	call('DEL', events)
	call('SETBIT', occupied, bit, 0)
end
return 1
`;
