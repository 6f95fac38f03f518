import { claimRequest, DAY, HOUR, NOW } from '../contract/fixtures';
import { administer, freshOptions, storesOfEachTest } from './server';

const open = storesOfEachTest();

/** What the server holds of texts that count towards caps. */
async function counted(url: string, keyPrefix: string) {
	return await administer(url, async (client) => {
		const keys = await client.keys(`{${keyPrefix}:*counted*`);
		return await Promise.all(
			keys.map(async (key) => ({
				texts: Object.values(await client.hgetall(key)),
				left: await client.pttl(key),
			})),
		);
	});
}

describe('counted texts', () => {
	const options = freshOptions();
	const { url = '', keyPrefix = '' } = options;

	it('go when they count no more, and leave nothing of texts without a cap', async () => {
		const store = await open(options);
		const claim = (sendKey: string, within?: number, at = NOW) =>
			store.claim(claimRequest({ sendKey, at, ...(within && { caps: [{ texts: 5, within }] }) }));
		await claim('without');
		expect(await counted(url, keyPrefix)).toEqual([]);
		await claim('old', HOUR, NOW - DAY);
		await claim('short', HOUR);
		await claim('long', 30 * DAY);
		const [only, second] = await counted(url, keyPrefix);
		expect(second).toBeUndefined();
		expect(only?.texts.sort()).toEqual([`${NOW + HOUR} `, `${NOW + 30 * DAY} `].sort());
		expect(only?.left).toBeGreaterThan(29 * DAY);
		expect(only?.left).toBeLessThanOrEqual(30 * DAY + HOUR);
	});
});
