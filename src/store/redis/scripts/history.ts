import { REQUIRE_MARKER } from './marker';

/**
 * A page of one contact's ledger entries, in the order in which they were recorded.
 *
 * KEYS: marker, ledger, events bucket. ARGV: marker, digits, id after which to begin, most entries to return.
 * Returns for each entry: id, content.
 */
export const HISTORY = `
${REQUIRE_MARKER}
local ledger, events = KEYS[2], KEYS[3]
local prefix, after, limit = ARGV[2] .. ' ', ARGV[3], tonumber(ARGV[4])

local function place_of(id)
	local time, number = string.match(id, '^(%d+)-(%d+)$')
	return { id = id, time = tonumber(time), number = tonumber(number) }
end

local function comes_before(a, b)
	if a.time ~= b.time then return a.time < b.time end
	return a.number < b.number
end

local start, places = place_of(after), {}
local fields = redis.call('HGETALL', events)
for i = 1, #fields, 2 do
	if string.sub(fields[i], 1, #prefix) == prefix then
		local place = place_of(fields[i + 1])
		if comes_before(start, place) then places[#places + 1] = place end
	end
end
table.sort(places, comes_before)

local page = {}
for i = 1, math.min(limit, #places) do
	local id = places[i].id
	local entry = redis.call('XRANGE', ledger, id, id)[1]
	if not entry then return redis.error_reply('DAMAGED An entry of the ledger is missing') end
	page[#page + 1] = id
	page[#page + 1] = entry[2][2]
end
return page
`;
