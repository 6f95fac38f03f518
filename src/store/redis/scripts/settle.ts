import { COUNTED_TEXTS } from './counted-texts';
import { REQUIRE_MARKER } from './marker';
import { RETENTION } from './retention';
import { SEND_MARK } from './send-mark';

/**
 * Writes what became of a claimed text into its mark; "not_sent" takes the mark away,
 * and the text no longer counts towards a frequency cap.
 *
 * KEYS: marker, send-once mark, bucket of texted contacts, counted texts. ARGV: marker, contact, outcome, now, send key.
 * What was sent stays sent. A settlement from before the claim is the late repetition of one for an earlier
 * claim of the same text, and changes nothing.
 */
export const SETTLE = `
${REQUIRE_MARKER}
${RETENTION}
${SEND_MARK}
${COUNTED_TEXTS}
local mark_key, texted, counted = KEYS[2], KEYS[3], KEYS[4]
local contact, outcome, at, send_key = ARGV[2], ARGV[3], ARGV[4], ARGV[5]

local mark, readable = read_send_mark(mark_key)
if not readable then return redis.error_reply('DAMAGED A mark cannot be read') end
if not mark or mark.status == 'sent' or tonumber(at) < tonumber(mark.claimed_at) then return 0 end

if outcome == 'not_sent' then
	redis.call('DEL', mark_key)
	redis.call('HDEL', counted, name_of_counted(send_key, mark.claimed_at))
else
	local settled = send_mark_of(outcome, mark.claimed_at, at, mark.keep_until)
	redis.call('SET', mark_key, settled, 'KEEPTTL')
end
if outcome == 'sent' then redis.call('SADD', texted, contact) end
return 1
`;
