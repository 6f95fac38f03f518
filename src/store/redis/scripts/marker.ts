/**
 * Start of every script. KEYS[1] is the marker of the partition, ARGV[1] its value when the store was
 * opened. An empty, flushed or swapped server would answer that nobody opted out; it has no such marker.
 */
export const REQUIRE_MARKER = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then
	return redis.error_reply('NOTTHISSTORE The marker of the store is missing or another one')
end
`;
