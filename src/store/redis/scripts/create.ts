/**
 * Writes the marker of one partition if there is none, and returns the marker that is there.
 *
 * KEYS: marker, head, ledger, occupied buckets. ARGV: marker, head of an empty ledger.
 * A partition that has a ledger, or a head that was moved, had a marker: whoever deleted it must not get an empty
 * store for it.
 */
export const CREATE = `
local marker, head, ledger, occupied = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local existing = redis.call('GET', marker)
if existing then return existing end
if redis.call('EXISTS', ledger) == 1 or not string.match(redis.call('GET', head) or '0 ', '^0 ') then
	return redis.error_reply('LOSTMARKER There is a ledger without a marker')
end
redis.call('SETBIT', occupied, 0, 1)
redis.call('SET', head, ARGV[2])
redis.call('SET', marker, ARGV[1])
return ARGV[1]
`;
