import { REQUIRE_STORE } from './marker';

/**
 * Send-once marks of a contact, and whether it was texted.
 *
 * KEYS: marker, bucket of texted contacts, then marks. ARGV: marker, contact.
 * Returns 1 if the contact was texted, then for each mark its content and when the server may forget it, or two nils.
 */
export const READ_MARKS = `
${REQUIRE_STORE}
local answer = { redis.call('SISMEMBER', KEYS[2], ARGV[2]) }
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
for n = 3, #KEYS do
	local content, left = redis.call('GET', KEYS[n]), redis.call('PTTL', KEYS[n])
	answer[2 * n - 4] = content
	answer[2 * n - 3] = content and string.format('%.0f', now + math.max(left, 1))
end
return answer
`;
