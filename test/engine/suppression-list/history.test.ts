import { inputsBehind } from '../harness/accounting';
import { NODE } from '../harness/one-node';
import { STORE_KINDS } from '../harness/stores';
import { ANA, BEN, NOON, useList } from './list-run';

describe.each(STORE_KINDS)('Contact: History on the %s store', (kind) => {
	const list = useList(kind);

	it('is one item for each contact: what happened in sentences, and every event with its place', async () => {
		await list.record(
			{ type: 'opt_out', evidence: { text: 'Stop!', keyword: 'STOP', rule: 'keyword' } },
			{ type: 'opt_in', at: NOON + 30_000, evidence: { text: 'START' } },
		);
		const execution = await list.run({
			resource: 'contact',
			operation: 'history',
			input: [{ phone: ANA }, { phone: BEN }],
		});
		expect(inputsBehind(execution.itemsOf(NODE))).toEqual([0, 1]);
		const [ana, ben] = execution.jsonOf(NODE);
		expect(ana).toMatchObject({
			contact: ANA,
			mayBeTexted: true,
			standing: 'subscribed',
			summary: [
				'Opted out of all texts on 2026-03-31 at 12:00 UTC by replying “Stop!”.',
				'Opted in to texts on 2026-03-31 at 12:00 UTC by replying “START”.',
			],
			events: [
				{ type: 'opt_out', text: 'Stop!', keyword: 'STOP', chain: { hash: expect.any(String) } },
				{ type: 'opt_in', at: '2026-03-31T12:00:30.000Z' },
			],
		});
		expect(ben).toMatchObject({ contact: BEN, summary: [], events: [] });
	});

	it('shows what an intact ledger verifies as', async () => {
		await list.record({ type: 'opt_out' });
		const answers = await list.answersTo({
			resource: 'store',
			operation: 'verifyLedger',
			input: [{}, {}],
		});
		expect(answers).toEqual([
			{ intact: true, entries: 1, faults: [], heads: await list.store().heads() },
		]);
	});
});
