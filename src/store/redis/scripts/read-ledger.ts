import { ERASED_ENTRY } from './erased-entry';
import { HEAD } from './head';
import { REQUIRE_STORE } from './marker';
import { OCCUPIED } from './occupied';

/**
 * A page of the ledger of one partition.
 *
 * KEYS: marker, head, ledger, entries of erased people. ARGV: marker, position after which to begin, most entries to
 * return.
 * Returns the head, 1 if the ledger does not end where the head says, 1 if there may be more entries, and for each
 * entry: id, contact or "" if it was erased, mark, rest, seal.
 */
export const READ_LEDGER = `
${REQUIRE_STORE}
${OCCUPIED}
${HEAD}
${ERASED_ENTRY}
local head_key, ledger, erased, after, limit = KEYS[2], KEYS[3], KEYS[4], ARGV[2], tonumber(ARGV[3])
local head = redis.call('GET', head_key)
if not head then return redis.error_reply(LOST) end

local page, size, count = { head, is_ledger_lost(ledger, head) and 1 or 0, 0 }, 3, 0

local function add(position, contact, mark, rest, seal)
	page[size + 1], page[size + 2], page[size + 3] = string.format('%.0f-1', position), contact, mark
	page[size + 4], page[size + 5] = rest, seal
	size, count = size + 5, count + 1
end

-- Adds the erased entries of positions that the stream does not have. So many as there are not in all are just missing.
local total = redis.call('HLEN', erased)
local function add_erased(from, before)
	if before - from > total then return end
	for position = from, before - 1 do
		if count == limit then return end
		local mark, rest, seal = erased_entry(erased, position)
		if mark then add(position, '', mark, rest, seal) end
	end
end

local last, base = string.match(head, '^(%d+) %S+ (%d+)')
local next_position = math.max(tonumber(after), tonumber(base)) + 1
local entries = redis.call('XRANGE', ledger, '(' .. after .. '-1', '+', 'COUNT', limit)
for _, entry in ipairs(entries) do
	local position, fields = tonumber(string.match(entry[1], '^%d+')), entry[2]
	if total > 0 then add_erased(next_position, position) end
	if count == limit then break end
	add(position, fields[2], fields[4], fields[6], fields[8])
	next_position = position + 1
end
if total > 0 and #entries < limit then add_erased(next_position, tonumber(last) + 1) end
page[3] = (#entries == limit or count == limit) and 1 or 0
return page
`;
