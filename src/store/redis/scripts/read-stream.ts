import { REQUIRE_STORE } from './marker';

/**
 * A page of a stream: the ledger or the step log of one partition.
 *
 * KEYS: marker, stream. ARGV: marker, id after which to begin, most entries to return.
 * Returns for each entry: id, content.
 */
export const READ_STREAM = `
${REQUIRE_STORE}
local page = {}
for _, entry in ipairs(redis.call('XRANGE', KEYS[2], '(' .. ARGV[2], '+', 'COUNT', ARGV[3])) do
	local id, fields = entry[1], entry[2]
	page[#page + 1] = id
	page[#page + 1] = fields[2]
end
return page
`;
