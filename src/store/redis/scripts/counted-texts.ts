/**
 * The texts to one contact that count towards frequency caps: a hash from "<digest of the send key> <claimed at>" to
 * "<keep until> <list>", the list being ":<name>" or "". The rule of src/consent/frequency-cap.ts.
 */
export const COUNTED_TEXTS = `
local function name_of_counted(send_key, at) return send_key .. ' ' .. at end

-- Returns when the texts of a list that count were claimed, in order, and the names of those to remove; or nil.
local function read_counted(key, list, at)
	local times, over, stored = {}, {}, redis.call('HGETALL', key)
	local now = math.min(at, server_now())
	for i = 1, #stored, 2 do
		local claimed_at = string.match(stored[i], '^%S+ (%d+)$')
		local keep_until, of_list = string.match(stored[i + 1], '^(%d+) (.*)$')
		if not claimed_at or not keep_until then return nil end
		if of_list == list and tonumber(keep_until) > at then times[#times + 1] = tonumber(claimed_at) end
		if tonumber(keep_until) < now then over[#over + 1] = stored[i] end
	end
	table.sort(times)
	return times, over
end

local function count_text(key, name, keep_until, period, list)
	redis.call('HSET', key, name, string.format('%.0f', keep_until) .. ' ' .. list)
	local gone_at = keep_at_least(keep_until, period)
	if redis.call('PTTL', key) < tonumber(gone_at) - server_now() then
		redis.call('PEXPIREAT', key, gone_at)
	end
end

-- From when on a cap allows one more text, or nil if it does now.
local function capped_until(times, texts, within, at)
	local first = 1
	while times[first] and times[first] <= at - within do first = first + 1 end
	local last_to_end = #times - texts + 1
	return last_to_end >= first and times[last_to_end] + within or nil
end
`;
