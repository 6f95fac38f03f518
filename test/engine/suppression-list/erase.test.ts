import { randomBytes } from 'node:crypto';
import { inputsBehind } from '../harness/accounting';
import { engine } from '../harness/engine';
import { NODE, oneNode } from '../harness/one-node';
import { emptyStore, STORE_KINDS, type StoreUnderTest } from '../harness/stores';
import { completeEvent } from '../../../src/consent/events';
import type { E164 } from '../../../src/phone/e164';
import { ANA, BEN, NOON, useList } from './list-run';

const ERASE = { resource: 'contact', operation: 'erase' };
const KEY = { contactKeyId: '2026-a', contactKey: randomBytes(32).toString('base64') };
const WORDS = 'Stop it, this is Ana';

describe.each(STORE_KINDS)('Contact: Erase on the %s store', (kind) => {
	let place: StoreUnderTest;
	beforeEach(async () => {
		place = await emptyStore(kind);
		await place.store.record([{ event: stopOf(ANA) }, { event: stopOf(BEN) }]);
		await place.store.close();
	});

	async function run(
		type: 'checkSuppression' | 'suppressionList',
		parameters: Record<string, string>,
		input = [{ phone: ANA }, { phone: BEN }],
		key: Partial<typeof KEY> = KEY,
	) {
		const suppressionStoreApi = { ...place.credential, ...key };
		const workflow = oneNode(type, parameters, { onError: 'continueRegularOutput' });
		return await (await engine()).run({ workflow, input, credentials: { suppressionStoreApi } });
	}

	it('says what was erased and what stays, and the contact stays suppressed', async () => {
		const input = [{ phone: ANA }, { phone: '+13055550100' as E164 }];
		const erased = await run('suppressionList', ERASE, input);
		expect(inputsBehind(erased.itemsOf(NODE))).toEqual([0, 1]);
		const [item, unknown] = erased.jsonOf(NODE);
		expect(item).toEqual({
			contact: expect.stringMatching(/^#2026-a:[\w-]{22}$/) as string,
			erased: true,
			removed: { ledgerEntries: 1, stepLogLines: 0, sendMarks: 0 },
			kept: {
				standing: 'unsubscribed',
				since: new Date(NOON).toISOString(),
				source: 'reply',
				scope: 'all',
			},
		});
		expect(unknown).toMatchObject({ erased: false, kept: { standing: 'subscribed' } });
		expect(JSON.stringify(item)).not.toContain(ANA);

		const checked = await run('checkSuppression', {});
		expect(checked.itemsOf(NODE, 0)).toEqual([]);
		expect(checked.itemsOf(NODE, 1)).toHaveLength(2);

		const shown = await run('suppressionList', { resource: 'contact', operation: 'get' });
		expect(shown.jsonOf(NODE)[0]).toMatchObject({ contact: ANA, mayBeTexted: false });
		expect(JSON.stringify(shown.jsonOf(NODE)[0])).not.toContain(WORDS);
	});

	it('lets nobody be texted afterwards without the key, or with another one', async () => {
		await run('suppressionList', ERASE, [{ phone: ANA }]);
		const other = { ...KEY, contactKey: randomBytes(32).toString('base64') };
		for (const key of [{}, other]) {
			const checked = await run('checkSuppression', {}, [{ phone: ANA }, { phone: BEN }], key);
			expect(checked.itemsOf(NODE, 0)).toEqual([]);
			const refused = checked.jsonOf(NODE, 1);
			expect(refused).toHaveLength(2);
			for (const item of refused)
				expect(JSON.stringify(item)).toContain('contact key \\"2026-a\\"');
		}
	});

	it('is refused without a Contact Key, and says so', async () => {
		const refused = await run('suppressionList', ERASE, [{ phone: ANA }], {});
		expect(refused.jsonOf(NODE)).toEqual([
			expect.objectContaining({
				erased: false,
				error: expect.stringMatching(/contact key.*credential/i) as string,
			}),
		]);
	});
});

describe('Contact: Erase', () => {
	const list = useList('embedded');

	it('keeps the note and who asked for it in the ledger', async () => {
		await list.record({ type: 'opt_out' });
		const credential = { ...list.credential(), ...KEY };
		const options = { note: 'request 2026-17', requestedBy: 'privacy@example.com' };
		const input = [{ phone: ANA }];
		await list.answersTo({ ...ERASE, parameters: { options }, input, credential });
		const [shown] = await list.answersTo({
			resource: 'contact',
			operation: 'get',
			input,
			credential,
		});
		expect(shown?.lastEvents).toContainEqual(
			expect.objectContaining({ type: 'erasure', actor: 'operator', ...options }),
		);
	});
});

function stopOf(contact: E164) {
	const evidence = { text: WORDS, messageId: `SM ${contact}` };
	const stop = { type: 'opt_out', contact, at: NOON, source: 'reply', actor: 'contact' } as const;
	return completeEvent({ ...stop, evidence }, NOON + 60_000);
}
