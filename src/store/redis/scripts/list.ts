import { REQUIRE_MARKER } from './marker';

/**
 * All contacts and states of some buckets of one partition.
 *
 * KEYS: marker, then standings buckets. ARGV: marker, number of contacts after which to stop.
 * Returns how many buckets were read, whole, and a list with digits and state of each contact.
 */
export const LIST = `
${REQUIRE_MARKER}
local enough = tonumber(ARGV[2])
local contacts, read = {}, 0
for i = 2, #KEYS do
	for _, value in ipairs(redis.call('HGETALL', KEYS[i])) do contacts[#contacts + 1] = value end
	read = read + 1
	if #contacts / 2 >= enough then break end
end
return { read, contacts }
`;
