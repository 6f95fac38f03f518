import { REQUIRE_STORE } from './marker';
import { OCCUPIED } from './occupied';

/**
 * Removes the entries of one partition's ledger up to a position, whose anchor becomes the base.
 *
 * KEYS: marker, head, ledger, entries of erased people. ARGV: marker, position, its hash.
 */
export const TRIM = `
${REQUIRE_STORE}
${OCCUPIED}
local head_key, ledger, position, hash = KEYS[2], KEYS[3], ARGV[2], ARGV[3]
local head = redis.call('GET', head_key)
if not head then return redis.error_reply(LOST) end
local last, base = string.match(head, '^(%d+ %S+) (%d+) ')
if tonumber(position) <= tonumber(base) then return 0 end

redis.call('XTRIM', ledger, 'MINID', '=', string.format('%.0f-0', tonumber(position) + 1))
for _, erased in ipairs(redis.call('HKEYS', KEYS[4])) do
	if tonumber(erased) <= tonumber(position) then redis.call('HDEL', KEYS[4], erased) end
end
redis.call('SET', head_key, table.concat({ last, position, hash }, ' '))
return 1
`;
