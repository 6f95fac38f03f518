/**
 * Until when the server keeps a mark or permission. Whether it still counts is decided by the caller's
 * times, which are stored with it; the server only clears up, by its own clock and never too early.
 */
export const RETENTION = `
local function server_now()
	local time = redis.call('TIME')
	return tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
end

local function keep_at_least(until_time, duration)
	return string.format('%.0f', math.max(tonumber(until_time), server_now() + duration))
end
`;
