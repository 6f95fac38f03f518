import { watchForOutage } from '../../nodes/SendIfSubscribed/outage';
import { rule } from '../../src/consent/gate';
import { STANDARD_LABELS } from '../../src/consent/presets/standard';
import type { SendResult } from '../../src/operations/send-text';
import { parsePhone } from '../../src/phone/e164';

const text = { phone: parsePhone('+12125550123') };
const failed: SendResult = {
	...rule({ found: 'store_unavailable', message: 'Down' }, 'broadcast', STANDARD_LABELS),
	warnings: [],
};
const sent: SendResult = {
	...rule({ found: 'sent' }, 'broadcast', STANDARD_LABELS),
	warnings: [],
};

function afterFailures(count: number) {
	const outage = watchForOutage();
	for (let n = 0; n < count; n++) outage.note(failed);
	return outage;
}

test('after three failures in a row the rest is not tried, each with its own number', () => {
	expect(afterFailures(2).resultFor(text)).toBeUndefined();
	expect(afterFailures(3).resultFor(text)).toEqual({ ...failed, contact: '+12125550123' });
});

test('an answer in between starts the count again', () => {
	const outage = afterFailures(2);
	outage.note(sent);
	outage.note(failed);
	expect(outage.resultFor(text)).toBeUndefined();
});

test('what was sent stays sent, also when the store goes down meanwhile', () => {
	const outage = afterFailures(3);
	expect(outage.isCauseOf(sent)).toBe(false);
	expect(outage.isCauseOf(failed)).toBe(true);
});
