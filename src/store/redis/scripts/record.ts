import { REQUIRE_MARKER } from './marker';
import { OCCUPIED } from './occupied';
import { PERMISSION } from './permission';
import { RETENTION } from './retention';
import { STANDING } from './standing';
import { STATE } from './state';

/**
 * Appends events to the ledger of one partition and merges them into the standings, in the order given.
 *
 * KEYS: marker, ledger, occupied buckets, then for each event: standings bucket, events bucket, confirmation
 * permission. ARGV: marker, then for each event: digits, its bucket's bit, event id, mark, ledger entry,
 * until when a confirmation is permitted or "".
 * Returns for each event: 1 if it is new, state before (or nil), state after, 1 if it created a permission.
 * Everything that can fail for an event is done before its first write.
 */
export const RECORD = `
${REQUIRE_MARKER}
${OCCUPIED}
${STATE}
${STANDING}
${RETENTION}
${PERMISSION}
local ledger, occupied = KEYS[2], KEYS[3]
if is_bitmap_lost(occupied) then return redis.error_reply(LOST) end
local answer = {}

local function add_to_answer(is_new, before, after, permitted)
	answer[#answer + 1] = is_new
	answer[#answer + 1] = before
	answer[#answer + 1] = after
	answer[#answer + 1] = permitted
end

-- Returns an error, or nil when the event is recorded.
local function record(standings, events, permission, digits, bit, event_id, token, entry, permit_until)
	local before, marks = read_standing(standings, digits)
	if not before and is_bucket_lost(standings, occupied, bit) then return LOST end
	local event_field = digits .. ' ' .. event_id
	if redis.call('HEXISTS', events, event_field) == 1 then
		add_to_answer(0, before, before, 0)
		return nil
	end
	local mark = read_mark(token)
	if not marks or not mark then return 'DAMAGED A standing cannot be read' end

	local could_be_texted = standing_in(marks, mark.list) == 'subscribed'
	merge_mark(marks, mark)
	local after = write_state(marks)
	local permitted = permit_until ~= '' and could_be_texted
		and standing_in(marks, mark.list) == 'unsubscribed'

	local entry_id = redis.call('XADD', ledger, '*', 'e', entry)
	redis.call('HSET', events, event_field, entry_id)
	redis.call('HSET', standings, digits, after)
	if not before then redis.call('SETBIT', occupied, bit, 1) end
	if permitted then give_permission(permission, permit_until) end
	add_to_answer(1, before, after, permitted and 1 or 0)
	return nil
end

for n = 0, (#KEYS - 3) / 3 - 1 do
	local k, a = 3 + n * 3, 1 + n * 6
	local failure = record(KEYS[k + 1], KEYS[k + 2], KEYS[k + 3],
		ARGV[a + 1], ARGV[a + 2], ARGV[a + 3], ARGV[a + 4], ARGV[a + 5], ARGV[a + 6])
	if failure then return redis.error_reply(failure) end
end
return answer
`;
