/**
 * Send-once marks: "<status> <claimed at> <changed at> <keep until>", status started, sent or unknown.
 */
export const SEND_MARK = `
local function read_send_mark(key)
	local stored = redis.call('GET', key)
	if not stored then return nil, true end
	local status, claimed_at, changed_at, keep_until = string.match(stored, '^(%l+) (%d+) (%d+) (%d+)$')
	if not status then return nil, false end
	return {
		status = status,
		claimed_at = claimed_at,
		changed_at = changed_at,
		keep_until = keep_until,
	}, true
end

local function send_mark_of(status, claimed_at, changed_at, keep_until)
	return table.concat({ status, claimed_at, changed_at, keep_until }, ' ')
end
`;
