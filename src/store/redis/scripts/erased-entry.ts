/**
 * What is left of the ledger entries of erased people, by position: "<mark>\\n<rest>\\n<seal>". They are no entries of the
 * stream any more, because an entry of a stream cannot be changed.
 */
export const ERASED_ENTRY = `
local function erased_entry(erased, position)
	local stored = redis.call('HGET', erased, string.format('%.0f', position))
	if not stored then return nil end
	return string.match(stored, '^([^\\n]*)\\n([^\\n]*)\\n(.*)$')
end
`;
