import { HEAD } from './head';
import { REQUIRE_MARKER } from './marker';
import { OCCUPIED } from './occupied';

/**
 * A page of the ledger of one partition.
 *
 * KEYS: marker, head, ledger. ARGV: marker, position after which to begin, most entries to return.
 * Returns the head, 1 if the ledger does not end where the head says, and for each entry: id, contact, mark, rest,
 * seal.
 */
export const READ_LEDGER = `
${REQUIRE_MARKER}
${OCCUPIED}
${HEAD}
local head_key, ledger, after, limit = KEYS[2], KEYS[3], ARGV[2], ARGV[3]
local head = redis.call('GET', head_key)
if not head then return redis.error_reply(LOST) end

local page = { head, is_ledger_lost(ledger, head) and 1 or 0 }
local size = #page
for _, entry in ipairs(redis.call('XRANGE', ledger, '(' .. after .. '-1', '+', 'COUNT', limit)) do
	local fields = entry[2]
	page[size + 1], page[size + 2], page[size + 3] = entry[1], fields[2], fields[4]
	page[size + 4], page[size + 5] = fields[6], fields[8]
	size = size + 5
end
return page
`;
