/**
 * Single-use permissions: "<until> open", or "<until> <send key>" once used. A used one is kept, so that
 * giving the same permission again does not renew it, and the text that used it may be tried again.
 */
export const PERMISSION = `
local AN_HOUR = 3600000

local function give_permission(key, until_time)
	redis.call('SET', key, until_time .. ' open', 'NX', 'PXAT', keep_at_least(until_time, AN_HOUR))
end

-- Returns whether the permission served this send key, now or before.
local function use_permission(key, at, send_key)
	local until_time, user = string.match(redis.call('GET', key) or '', '^(%d+) (.+)$')
	if not until_time or tonumber(at) > tonumber(until_time) then return false end
	if user == 'open' then redis.call('SET', key, until_time .. ' ' .. send_key, 'KEEPTTL') end
	return user == 'open' or user == send_key
end
`;
