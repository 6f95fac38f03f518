import { REQUIRE_STORE } from './marker';
import { RETENTION } from './retention';

/**
 * What texts a contact got.
 *
 * KEYS: marker, bucket of texted contacts, counted texts, then send-once marks. ARGV: marker, contact.
 * Returns 1 if the contact was texted, the names and values of the counted texts, when the server may forget those, then
 * for each mark its content and when the server may forget it, or two nils.
 */
export const READ_MARKS = `
${REQUIRE_STORE}
${RETENTION}
local function forgotten_at(key)
	return string.format('%.0f', server_now() + math.max(redis.call('PTTL', key), 1))
end

local texted, counted = redis.call('SISMEMBER', KEYS[2], ARGV[2]), KEYS[3]
local answer = { texted, redis.call('HGETALL', counted), forgotten_at(counted) }
for n = 4, #KEYS do
	local content = redis.call('GET', KEYS[n])
	answer[2 * n - 4] = content
	answer[2 * n - 3] = content and forgotten_at(KEYS[n])
end
return answer
`;
