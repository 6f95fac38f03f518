import { REQUIRE_STORE } from './marker';
import { RETENTION } from './retention';

/**
 * Gives the hash of an erased person send-once marks, texts that count towards caps, lines of the step log and whether
 * they were texted.
 *
 * KEYS: marker, step log lines of erased people, bucket of texted contacts, counted texts, then a send-once mark for
 * each that is given. ARGV: marker, contact or "" if it was not texted, when the server may forget the counted texts or
 * "", numbers of lines and counted texts, for each line its time and the line, for each counted text name and value, then
 * for each mark its content and when the server may forget it. What is there is kept.
 */
export const KEEP_TRACES = `
${REQUIRE_STORE}
${RETENTION}
local call, keys, args = redis.call, KEYS, ARGV
local contact, forget_at, lines, counted = args[2], args[3], tonumber(args[4]), tonumber(args[5])
if contact ~= '' then call('SADD', keys[3], contact) end
local a = 6
for _ = 1, lines do
	call('ZADD', keys[2], args[a], args[a + 1])
	a = a + 2
end
for _ = 1, counted do
	call('HSETNX', keys[4], args[a], args[a + 1])
	a = a + 2
end
if counted > 0 and call('PTTL', keys[4]) < tonumber(forget_at) - server_now() then
	call('PEXPIREAT', keys[4], forget_at)
end
for n = 5, #keys do
	call('SET', keys[n], args[a], 'NX', 'PXAT', args[a + 1])
	a = a + 2
end
return 1
`;
