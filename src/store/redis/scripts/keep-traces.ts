import { REQUIRE_STORE } from './marker';

/**
 * Gives the hash of an erased person send-once marks, lines of the step log and whether they were texted.
 *
 * KEYS: marker, step log lines of erased people, bucket of texted contacts, then a send-once mark for each that is
 * given. ARGV: marker, contact or "" if it was not texted, number of lines, for each its time and the line, then for
 * each mark its content and when the server may forget it. A mark that is there is kept.
 */
export const KEEP_TRACES = `
${REQUIRE_STORE}
local call, keys, args = redis.call, KEYS, ARGV
local contact, count = args[2], tonumber(args[3])
if contact ~= '' then call('SADD', keys[3], contact) end
for n = 1, count do call('ZADD', keys[2], args[2 + 2 * n], args[3 + 2 * n]) end
for n = 4, #keys do
	local a = 4 + 2 * count + 2 * (n - 4)
	call('SET', keys[n], args[a], 'NX', 'PXAT', args[a + 1])
end
return 1
`;
