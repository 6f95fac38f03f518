import { REQUIRE_MARKER } from './marker';
import { RETENTION } from './retention';

/**
 * Appends lines to the step log of one partition, except those whose id it has, and drops lines that are
 * older than the log is kept.
 *
 * KEYS: marker, step log, lines of erased people, set of line ids of the present period, then the sets of the other
 * periods.
 * ARGV: marker, milliseconds to keep a line, when the set of the present period may go, then for each line:
 * id, line.
 */
export const LOG_STEPS = `
${REQUIRE_MARKER}
${RETENTION}
local log, erased, present_ids = KEYS[2], KEYS[3], KEYS[4]
local keep, ids_expire_at = tonumber(ARGV[2]), ARGV[3]
local oldest = string.format('%.0f', server_now() - keep)

local function is_known(id)
	for i = 5, #KEYS do
		if redis.call('SISMEMBER', KEYS[i], id) == 1 then return true end
	end
	return false
end

for i = 4, #ARGV, 2 do
	local id, line = ARGV[i], ARGV[i + 1]
	if not is_known(id) and redis.call('SADD', present_ids, id) == 1 then
		redis.call('XADD', log, 'MINID', '~', oldest, '*', 'e', line)
	end
end
redis.call('ZREMRANGEBYSCORE', erased, '-inf', '(' .. oldest)
redis.call('PEXPIREAT', present_ids, ids_expire_at)
return 1
`;
