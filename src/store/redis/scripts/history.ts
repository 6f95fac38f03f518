import { ERASED_ENTRY } from './erased-entry';
import { HEAD } from './head';
import { REQUIRE_STORE } from './marker';
import { OCCUPIED } from './occupied';

/**
 * A page of one contact's ledger entries, in the order in which they were recorded. The bucket's index has the
 * positions of the events of all its contacts; those of the others are read and left out.
 *
 * KEYS: marker, head, ledger, occupied buckets, events bucket, entries of erased people. ARGV: marker, contact, the bucket's bit, position after
 * which to begin, most entries to read.
 * Returns the position up to which the ledger was searched, or "" if that is its end, and for each entry: id, contact,
 * mark, rest, seal.
 */
export const HISTORY = `
${REQUIRE_STORE}
${OCCUPIED}
${HEAD}
${ERASED_ENTRY}
local ledger, occupied, events, erased = KEYS[3], KEYS[4], KEYS[5], KEYS[6]
local contact, bit, after, limit = ARGV[2], ARGV[3], tonumber(ARGV[4]), tonumber(ARGV[5])
local head = redis.call('GET', KEYS[2])
if not head or is_bitmap_lost(occupied) or is_bucket_lost(events, occupied, bit)
	or is_ledger_lost(ledger, head) then
	return redis.error_reply(LOST)
end

local base = tonumber(string.match(head, '^%S+ %S+ (%d+)'))
local start, positions = math.max(after, base), {}
for _, value in ipairs(redis.call('HVALS', events)) do
	local position = tonumber(value)
	if position > start then positions[#positions + 1] = position end
end
table.sort(positions)

local read = math.min(limit, #positions)
local page = { read < #positions and string.format('%.0f', positions[read]) or '' }
for i = 1, read do
	local id = string.format('%.0f-1', positions[i])
	local entry = redis.call('XRANGE', ledger, id, id)[1]
	if not entry and not erased_entry(erased, positions[i]) then
		return redis.error_reply('DAMAGED An entry of the ledger is missing')
	end
	local fields = entry and entry[2]
	if fields and fields[2] == contact then
		local size = #page
		page[size + 1], page[size + 2], page[size + 3] = id, fields[2], fields[4]
		page[size + 4], page[size + 5] = fields[6], fields[8]
	end
end
return page
`;
