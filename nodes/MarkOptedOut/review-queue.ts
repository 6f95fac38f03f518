import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { listOf } from '../../src/consent/scope';
import { reviewQueue, type HeldContact } from '../../src/operations/review-queue';
import { explainRule } from '../../src/reply/explain-rule';
import { withSharedStore } from '../../src/store/shared-stores';
import type { Guard } from '../shared/guarded-execution';
import { limitOf } from '../shared/limit-fields';
import { presentFields } from '../shared/present-fields';
import { storeOptionsOf } from '../shared/store-credential';

export const QUEUE_GUARD: Guard = {
	outputs: 1,
	blockedOutput: 0,
	failedItem: (message) => ({ review: { failed: true, message } }),
};

/** Lists who is held for review: once, however many items come in, because each list goes through the whole account. */
export async function listReviewQueue(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const limit = limitOf(context);
	const items: INodeExecutionData[] = [];
	await withSharedStore(await storeOptionsOf(context), async (store) => {
		for await (const held of reviewQueue(store, limit)) {
			items.push({ json: { review: shownReview(held) }, pairedItem: { item: 0 } });
		}
	});
	return [items];
}

function shownReview({ contact, since, source, hold, listsLeft }: HeldContact): IDataObject {
	const { text, textHash, messageId, rule, keyword, note, requestedBy } = hold?.evidence ?? {};
	return presentFields({
		contact,
		heldSince: new Date(since).toISOString(),
		message: text,
		messageHash: textHash,
		messageId,
		explanation: explanation(hold),
		rule,
		keyword,
		source,
		requestedBy,
		note,
		listsLeft: listsLeft.map((left) => listOf(left)),
		eventId: hold?.id,
	});
}

function explanation(hold: HeldContact['hold']): string {
	if (!hold) return 'The ledger no longer has the hold; its archive says why.';
	const { rule, keyword } = hold.evidence;
	const explained = rule === undefined ? undefined : explainRule(rule, keyword);
	if (explained !== undefined) return explained;
	return hold.actor === 'contact'
		? 'The reply may be an opt-out; which words make it doubtful was not recorded.'
		: 'A person on your side put the contact on hold.';
}
