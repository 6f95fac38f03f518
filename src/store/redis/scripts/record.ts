import { HEAD } from './head';
import { REQUIRE_MARKER } from './marker';
import { OCCUPIED } from './occupied';
import { PERMISSION } from './permission';
import { RETENTION } from './retention';
import { STANDING } from './standing';
import { STATE } from './state';

/**
 * Appends events to the ledger of one partition and merges them into the standings, in the order given, if the head is
 * the one that their hashes were computed from and they are known or new as the caller takes them to be.
 *
 * KEYS: marker, head, ledger, occupied buckets, turn, for each event its standings bucket and its events bucket, then
 * the confirmation permissions of the events that may create one. ARGV: marker, expected head, new head, name of the
 * writer, then for each event: contact, its bucket's bit, its name in the index, mark, rest, seal, until when a
 * confirmation is permitted or "". An event that is taken to be known has no mark, rest and seal.
 * Returns "recorded" and for each event: state before (or nil), state after, 1 if it created a permission. Or, when
 * nothing was written, "refused", the head, a digit for each event, 1 if it is known, and 1 if it is the writer's turn.
 *
 * Who is refused first has the turn: until they have written, or let a moment pass, all others are refused. Without it
 * the writer who wrote last, and knows the head, would nearly always be the next one too.
 * Everything that can fail is done before the first write.
 */
export const RECORD = `
${REQUIRE_MARKER}
${OCCUPIED}
${STATE}
${STANDING}
${RETENTION}
${PERMISSION}
${HEAD}
local call, keys, args = redis.call, KEYS, ARGV
local head_key, ledger, occupied, turn = keys[2], keys[3], keys[4], keys[5]
local expected_head, new_head, writer = args[2], args[3], args[4]
local count = (#args - 4) / 7
local TURN_MS = 200

-- Returns whether the caller is right about which events are known, whether any is new, and a digit for each.
local function compare_with_index()
	local is_right, has_new, known, given = true, false, {}, {}
	for n = 1, count do
		local events, name, mark = keys[5 + 2 * n], args[7 * n], args[7 * n + 1]
		local is_known = given[name] or call('HEXISTS', events, name) == 1
		given[name] = true
		known[n] = is_known and '1' or '0'
		has_new = has_new or not is_known
		if is_known ~= (mark == '') then is_right = false end
	end
	return is_right, has_new, table.concat(known)
end

local head = call('GET', head_key)
if not head or is_bitmap_lost(occupied) or is_ledger_lost(ledger, head) then
	return redis.error_reply(LOST)
end
local is_right, has_new, known = compare_with_index()
local has_turn = call('GET', turn)
if not is_right or (has_new and (head ~= expected_head or (has_turn and has_turn ~= writer))) then
	if not has_turn then call('SET', turn, writer, 'PX', TURN_MS) end
	return { 'refused', head, known, (has_turn or writer) == writer and 1 or 0 }
end

-- Standings as they are after the events so far, by contact. Their marks are read when they are needed.
local standing_of = {}

local function standing_after(standings, contact)
	local standing = standing_of[contact]
	if not standing then
		standing = { text = call('HGET', standings, contact) }
		standing_of[contact] = standing
	end
	return standing
end

-- Merges a mark into a standing. Returns whether a confirmation is permitted, or nil if something cannot be read.
local function merge(standing, token, permit_until)
	if not standing.text and permit_until == '' then
		standing.text = token
		return false
	end
	local mark = read_mark(token)
	standing.marks = standing.marks or (not standing.text and {}) or read_state(standing.text)
	if not standing.marks or not mark then return nil end
	local could_be_texted = permit_until ~= '' and standing_in(standing.marks, mark.list) == 'subscribed'
	merge_mark(standing.marks, mark)
	standing.text = write_state(standing.marks)
	return could_be_texted and standing_in(standing.marks, mark.list) == 'unsubscribed'
end

local answer, size, writes, next_permission = { 'recorded' }, 1, {}, 6 + 2 * count

-- Answers one event and plans what is to be written for it. Returns an error, or nil.
local function plan(n)
	local standings, events, a = keys[4 + 2 * n], keys[5 + 2 * n], 7 * n - 2
	local contact, bit, token, permit_until = args[a], args[a + 1], args[a + 3], args[a + 6]
	local standing = standing_after(standings, contact)
	local before, is_new, opens_bucket, permitted = standing.text, token ~= '', false, false
	if is_new or not before then
		opens_bucket = call('GETBIT', occupied, bit) == 0
		if not opens_bucket and call('EXISTS', standings, events) < 2 then return LOST end
	end
	if is_new then
		permitted = merge(standing, token, permit_until)
		if permitted == nil then return 'DAMAGED A standing cannot be read' end
		writes[#writes + 1] = {
			a = a, standings = standings, events = events, opens_bucket = opens_bucket,
			state = standing.text ~= before and standing.text,
			permission = permitted and keys[next_permission],
		}
	end
	if permit_until ~= '' then next_permission = next_permission + 1 end
	answer[size + 1], answer[size + 2], answer[size + 3] = before, standing.text, permitted and 1 or 0
	size = size + 3
end

for n = 1, count do
	local failure = plan(n)
	if failure then return redis.error_reply(failure) end
end

local position = tonumber(string.match(head, '^%d+'))
for _, write in ipairs(writes) do
	local a = write.a
	position = position + 1
	local place = string.format('%.0f', position)
	call('XADD', ledger, place .. '-1', 'c', args[a], 'm', args[a + 3], 'e', args[a + 4], 'h', args[a + 5])
	call('HSET', write.events, args[a + 2], place)
	if write.state then call('HSET', write.standings, args[a], write.state) end
	if write.opens_bucket then call('SETBIT', occupied, args[a + 1], 1) end
	if write.permission then give_permission(write.permission, args[a + 6]) end
end
if has_new then call('SET', head_key, new_head) end
if has_turn == writer then call('DEL', turn) end
return answer
`;
