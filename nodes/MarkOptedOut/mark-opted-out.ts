import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Policy } from '../../src/consent/policy';
import { recordConsent, type ConsentAnswer } from '../../src/operations/record-consent';
import { withSharedStore } from '../../src/store/shared-stores';
import { answeredItem, type Guard, type Reading } from '../shared/guarded-execution';
import { storeOptionsOf } from '../shared/store-credential';
import { consentResult, notRecorded } from './consent-result';
import { readWishes, type Wish } from './consent-wish';

export const MARK_GUARD: Guard = {
	outputs: 1,
	blockedOutput: 0,
	failedItem: (message) => ({ consent: notRecorded('unknown', message) }),
};

/** Records what all items say in one batch and answers on each item. */
export async function markOptedOut(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const wishes = await readWishes(context);
	const answers = await record(
		context,
		wishes.flatMap((wish) => (wish.ok ? [wish.value] : [])),
	);
	const items = Array.from(context.getInputData().entries(), ([itemIndex, item]) => {
		const wish = wishes[itemIndex];
		const error = wish && !wish.ok ? wish.error : undefined;
		return answeredItem(item, itemIndex, { consent: consentOf(wish, answers) }, error);
	});
	return [items];
}

type Answers = ReadonlyMap<Wish, ConsentAnswer>;

/** One read and one write for all items that share a policy; nearly always those are all. */
async function record(context: IExecuteFunctions, wishes: readonly Wish[]): Promise<Answers> {
	const answers = new Map<Wish, ConsentAnswer>();
	if (wishes.length === 0) return answers;
	const now = Date.now();
	await withSharedStore(await storeOptionsOf(context), async (store) => {
		for (const [policy, group] of byPolicy(wishes)) {
			const requests = group.map(({ request }) => request);
			const given = (await recordConsent(store, requests, { policy, now })).values();
			for (const wish of group) {
				const answer = given.next();
				if (!answer.done) answers.set(wish, answer.value);
			}
		}
	});
	return answers;
}

function byPolicy(wishes: readonly Wish[]): ReadonlyMap<Policy, Wish[]> {
	const groups = new Map<Policy, Wish[]>();
	for (const wish of wishes) {
		const group = groups.get(wish.policy);
		if (group) group.push(wish);
		else groups.set(wish.policy, [wish]);
	}
	return groups;
}

function consentOf(wish: Reading<Wish> | undefined, answers: Answers): IDataObject {
	if (wish && !wish.ok) return notRecorded('invalid', wish.message);
	const answer = wish && answers.get(wish.value);
	if (!answer) throw new RangeError('The store gave no answer for an item');
	return consentResult(wish.value.operation, wish.value.request, answer);
}
