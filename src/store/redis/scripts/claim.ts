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
 * KEYS: marker, occupied buckets, standings bucket, send-once mark, bucket of texted contacts, and the
 * permission if the text needs one. ARGV: marker, contact, the bucket's bit, list as ":<name>" or "", now,
 * until when the mark is kept, send key, "1" if only a suppressed contact may get it.
 * Returns "granted" and 1 if the contact was texted before; or "standing" and the state; or "no_permission";
 * or "already_sent" or "outcome_unknown" and since when.
 */
export const CLAIM = `
${REQUIRE_MARKER}
${OCCUPIED}
${STATE}
${STANDING}
${RETENTION}
${SEND_MARK}
${PERMISSION}
local occupied, standings, mark_key, texted, permission = KEYS[2], KEYS[3], KEYS[4], KEYS[5], KEYS[6]
local contact, bit, list, at, keep_until, send_key = ARGV[2], ARGV[3], ARGV[4], ARGV[5], ARGV[6], ARGV[7]
local only_while_suppressed = ARGV[8] == '1'

local state, marks = read_standing(standings, contact)
if is_bitmap_lost(occupied) or (not state and is_bucket_lost(standings, occupied, bit)) then
	return redis.error_reply(LOST)
end
local sent, readable = read_send_mark(mark_key)
if not marks or not readable then return redis.error_reply('DAMAGED A standing or mark cannot be read') end

local standing = standing_in(marks, list)
local passes_by_permission = permission and standing ~= 'blocked'
if standing ~= 'subscribed' and not passes_by_permission then return { 'standing', state } end

if sent and tonumber(at) <= tonumber(sent.keep_until) then
	return { sent.status == 'sent' and 'already_sent' or 'outcome_unknown', sent.changed_at }
end
if permission and only_while_suppressed and standing == 'subscribed' then return { 'no_permission' } end
if permission and not use_permission(permission, at, send_key) then return { 'no_permission' } end

local expiry = keep_at_least(keep_until, tonumber(keep_until) - tonumber(at))
redis.call('SET', mark_key, send_mark_of('started', at, at, keep_until), 'PXAT', expiry)
return { 'granted', redis.call('SISMEMBER', texted, contact) }
`;
