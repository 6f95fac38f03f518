/**
 * The rule of `standingIn` (src/consent/standing.ts) in Lua, over marks read by `read_state`. Types: 1 opt_out,
 * 2 opt_in, 3 hold, 4 release, 5 block, 6 unblock, 7 erasure. `list` is "" for all texts, or ":<name>".
 */
export const STANDING = `
local function unlifted(marks, protective, lifting)
	local mark, lifted = marks[protective], marks[lifting]
	return mark and not (lifted and lifted.at > mark.at)
end

local function standing_in(marks, list)
	if unlifted(marks, '5', '6') then return 'blocked' end
	if unlifted(marks, '1', '2') then return 'unsubscribed' end
	if list ~= '' and unlifted(marks, '1' .. list, '2' .. list) then return 'unsubscribed' end
	local came_back = marks['2'] and marks['2'].at or -1
	if unlifted(marks, '3', '4') and marks['3'].at >= came_back then return 'held' end
	return 'subscribed'
end

-- The rule of hasOptedIn.
local function is_unended(marks, opt_in, opt_out)
	local given, ended = marks[opt_in], marks[opt_out]
	return given and not (ended and ended.at >= given.at)
end

local function has_opted_in(marks, list)
	return is_unended(marks, '2', '1') or (list ~= '' and is_unended(marks, '2' .. list, '1' .. list))
end
`;
