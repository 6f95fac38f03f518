/**
 * Writes the marker of one partition if there is none, and returns the marker that is there.
 *
 * KEYS: marker, ledger, occupied buckets. ARGV: marker.
 * A partition that has a ledger had a marker: whoever deleted it must not get an empty store for it.
 */
export const CREATE = `
local marker, ledger, occupied = KEYS[1], KEYS[2], KEYS[3]
local existing = redis.call('GET', marker)
if existing then return existing end
if redis.call('EXISTS', ledger) == 1 then
	return redis.error_reply('LOSTMARKER There is a ledger without a marker')
end
redis.call('SETBIT', occupied, 0, 1)
redis.call('SET', marker, ARGV[1])
return ARGV[1]
`;
