import { COUNTED_TEXTS } from './counted-texts';
import { REQUIRE_MARKER } from './marker';
import { OCCUPIED } from './occupied';
import { PERMISSION } from './permission';
import { RETENTION } from './retention';
import { SEND_MARK } from './send-mark';
import { STANDING } from './standing';
import { STATE } from './state';

/**
 * Takes the right to send one text to one contact, or says what stands against it.
 *
 * KEYS: marker, occupied buckets, standings bucket, send-once mark, bucket of texted contacts, counted texts, and the
 * permission if the text needs one. ARGV: marker, contact, the bucket's bit, list as ":<name>" or "", now, until when the
 * mark is kept, send key, "1" if only a suppressed contact may get it, "1" if only one who opted in may, and for each
 * frequency cap: texts, milliseconds.
 * Returns "granted" and 1 if the contact was texted before; or "standing" and the state; or "no_consent" or
 * "no_permission"; or "already_sent" or "outcome_unknown" and since when; or "frequency_cap" and until when.
 */
export const CLAIM = `
${REQUIRE_MARKER}
${OCCUPIED}
${STATE}
${STANDING}
${RETENTION}
${SEND_MARK}
${PERMISSION}
${COUNTED_TEXTS}
local occupied, standings, mark_key, texted, counted, permission =
	KEYS[2], KEYS[3], KEYS[4], KEYS[5], KEYS[6], KEYS[7]
local contact, bit, list, at, keep_until, send_key = ARGV[2], ARGV[3], ARGV[4], ARGV[5], ARGV[6], ARGV[7]
local only_while_suppressed, require_opt_in, FIRST_CAP = ARGV[8] == '1', ARGV[9] == '1', 10
local has_caps = #ARGV >= FIRST_CAP

local state, marks = read_standing(standings, contact)
if is_bitmap_lost(occupied) or (not state and is_bucket_lost(standings, occupied, bit)) then
	return redis.error_reply(LOST)
end
local sent, readable = read_send_mark(mark_key)
if not marks or not readable then return redis.error_reply('DAMAGED A standing or mark cannot be read') end

local standing = standing_in(marks, list)
local passes_by_permission = permission and standing ~= 'blocked'
if standing ~= 'subscribed' and not passes_by_permission then return { 'standing', state } end
if require_opt_in and not has_opted_in(marks, list) then return { 'no_consent' } end

if sent and tonumber(at) <= tonumber(sent.keep_until) then
	return { sent.status == 'sent' and 'already_sent' or 'outcome_unknown', sent.changed_at }
end
if permission and only_while_suppressed and standing == 'subscribed' then return { 'no_permission' } end

local times, over = {}, {}
if has_caps then
	times, over = read_counted(counted, list, tonumber(at))
	if not times then return redis.error_reply('DAMAGED A counted text cannot be read') end
end
if permission and not use_permission(permission, at, send_key) then return { 'no_permission' } end

local retry_at, longest = 0, 0
for i = FIRST_CAP, #ARGV, 2 do
	local texts, within = tonumber(ARGV[i]), tonumber(ARGV[i + 1])
	retry_at = math.max(retry_at, capped_until(times, texts, within, tonumber(at)) or 0)
	longest = math.max(longest, within)
end
if retry_at > 0 then return { 'frequency_cap', string.format('%.0f', retry_at) } end
if has_caps then
	count_text(counted, name_of_counted(send_key, at), tonumber(at) + longest, longest, list)
	for _, name in ipairs(over) do redis.call('HDEL', counted, name) end
end

local expiry = keep_at_least(keep_until, tonumber(keep_until) - tonumber(at))
redis.call('SET', mark_key, send_mark_of('started', at, at, keep_until), 'PXAT', expiry)
return { 'granted', redis.call('SISMEMBER', texted, contact) }
`;
