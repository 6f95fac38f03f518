/**
 * The bitmap of the standings buckets of a partition that were ever written. Contacts are never taken out
 * of a bucket, so one that was written and is gone was deleted or evicted, and its opt-outs with it. Bit 0
 * is always set: without it the bitmap itself is gone.
 */
export const OCCUPIED = `
local LOST = 'LOSTKEYS A part of the standings is gone'

local function is_bitmap_lost(occupied)
	return redis.call('GETBIT', occupied, 0) == 0
end

local function is_bucket_lost(standings, occupied, bit)
	return redis.call('GETBIT', occupied, bit) == 1 and redis.call('EXISTS', standings) == 0
end
`;
