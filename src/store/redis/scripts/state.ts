/**
 * The stored form of a state (see src/consent/state.ts) in Lua: marks "<at><type><source>[:<list>]",
 * separated by commas. A register is what marks of one kind share: "<type>[:<list>]".
 */
export const STATE = `
local function read_mark(token)
	local at, type, source, list = string.match(token, '^(%d+)([1-7])(%d)(.*)$')
	if not at then return nil end
	if list ~= '' and not string.match(type .. list, '^[12]:') then return nil end
	return { register = type .. list, list = list, at = tonumber(at), source = tonumber(source), token = token }
end

-- Returns nil for what is no state: a damaged standing must never read as "subscribed".
local function read_state(text)
	local marks = {}
	for token in string.gmatch(text .. ',', '([^,]*),') do
		local mark = read_mark(token)
		if not mark then return nil end
		marks[mark.register] = mark
	end
	return marks
end

-- Returns the stored text, or false for a contact without events, and the marks, or nil if it cannot be read.
local function read_standing(standings, contact)
	local text = redis.call('HGET', standings, contact)
	if not text then return false, {} end
	return text, read_state(text)
end

-- Keeps the latest mark of each register; at equal times the source decides, whatever the order of arrival.
local function merge_mark(marks, mark)
	local current = marks[mark.register]
	if not current or mark.at > current.at
		or (mark.at == current.at and mark.source > current.source) then
		marks[mark.register] = mark
	end
end

-- The operator < compares by the locale that the server was started with.
local function bytes_before(a, b)
	for i = 1, math.min(#a, #b) do
		local x, y = string.byte(a, i), string.byte(b, i)
		if x ~= y then return x < y end
	end
	return #a < #b
end

local function write_state(marks)
	local registers, tokens = {}, {}
	for register in pairs(marks) do registers[#registers + 1] = register end
	table.sort(registers, bytes_before)
	for i, register in ipairs(registers) do tokens[i] = marks[register].token end
	return table.concat(tokens, ',')
end
`;
