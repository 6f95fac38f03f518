/**
 * Start of every script that decides about contacts. KEYS[1] is the marker of the partition, ARGV[1] its value when the store was
 * opened. An empty, flushed or swapped server would answer that nobody opted out; it has no such marker.
 */
export const REQUIRE_MARKER = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then
	return redis.error_reply('NOTTHISSTORE The marker of the store is missing or another one')
end
`;

/**
 * Start of the scripts that decide nothing about a contact, and go on while people are erased: the marker may have been
 * changed by that, but must be one of the same store.
 */
export const REQUIRE_STORE = `
local function store_in(marker)
	return string.match(marker or '', '^v%d+ (%S+ %d+ %d+)')
end

if store_in(redis.call('GET', KEYS[1])) ~= store_in(ARGV[1]) then
	return redis.error_reply('NOTTHISSTORE The marker of the store is missing or another one')
end
`;
