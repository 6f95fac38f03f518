/**
 * The head of a ledger: "<position> <hash> <base position> <base hash>". The ids of the ledger's entries are
 * "<position>-1", so that the last id that the stream gave tells whether it is the one that the head speaks of.
 */
export const HEAD = `
local function is_ledger_lost(ledger, head)
	local last = string.match(head, '^(%d+) ')
	if last == '0' then return false end
	local about = redis.pcall('XINFO', 'STREAM', ledger)
	for i = 1, #about, 2 do
		if about[i] == 'last-generated-id' then return about[i + 1] ~= last .. '-1' end
	end
	return true
end
`;
