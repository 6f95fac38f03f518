import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Policy } from '../../src/consent/policy';
import {
	decideReviews,
	type ReviewAnswer,
	type ReviewDecision,
} from '../../src/operations/decide-reviews';
import type { ContactHash, ContactRef } from '../../src/phone/contact-ref';
import { withSharedStore } from '../../src/store/shared-stores';
import { answeredItem, readEachItem, type Reading } from '../shared/guarded-execution';
import { isLeftEmpty, parameterReader, trimmed } from '../shared/parameters';
import { presentFields } from '../shared/present-fields';
import { storeOptionsOf } from '../shared/store-credential';
import { consentPolicy } from './consent-policy';
import { consentResult, notRecorded } from './consent-result';
import { contactReader } from './contact';

/** A decision on an item, and the rules that it is recorded under. */
interface DecisionOnItem {
	readonly decision: ReviewDecision;
	readonly policy: Policy;
}

/** Records what a person decided about the contacts of all items, and answers on each item. */
export async function decideOnItems(
	context: IExecuteFunctions,
	operation: ReviewDecision['decision'],
): Promise<INodeExecutionData[][]> {
	const readings = readDecisions(context, operation);
	const answers = await decide(
		context,
		readings.flatMap((reading) => (reading.ok ? [reading.value] : [])),
	);
	const items = context.getInputData().map((item, itemIndex) => {
		const reading = readings[itemIndex];
		const error = reading && !reading.ok ? reading.error : undefined;
		return answeredItem(item, itemIndex, { consent: consentOf(reading, answers) }, error);
	});
	return [items];
}

function readDecisions(
	context: IExecuteFunctions,
	operation: ReviewDecision['decision'],
): Reading<DecisionOnItem>[] {
	const contactOf = reviewedContactReader(context);
	const optionsOf = parameterReader<IDataObject>(context, 'options', {});
	const decidedBy = parameterReader<unknown>(context, 'decidedBy', '');
	const reason = parameterReader<unknown>(context, 'reason', '');
	return readEachItem(context, (itemIndex, { json }) => {
		const options = optionsOf(itemIndex);
		const contact = contactOf(itemIndex, json);
		const decision = {
			contact,
			decision: operation,
			hold: listedHold(json, contact),
			decidedBy: trimmed(decidedBy(itemIndex)) || trimmed(options.requestedBy) || undefined,
			reason: trimmed(reason(itemIndex)) || trimmed(options.note) || undefined,
		};
		return { decision, policy: consentPolicy(options, undefined) };
	});
}

/** Where contacts are stored as hashes, the queue has hashes, and takes them back. */
function reviewedContactReader(
	context: IExecuteFunctions,
): (itemIndex: number, item: IDataObject) => ContactRef {
	const numberOf = contactReader(context);
	const filledIn = parameterReader<unknown>(context, 'phoneNumber', '');
	const isEmpty = isLeftEmpty(context, 'phoneNumber');
	return (itemIndex, item) => {
		const written = isEmpty ? reviewIn(item)?.contact : filledIn(itemIndex);
		return isHash(written) ? written : numberOf(itemIndex, item);
	};
}

function isHash(written: unknown): written is ContactHash {
	return typeof written === 'string' && written.startsWith('#');
}

/** The hold that the item says was looked at. */
function listedHold(item: IDataObject, contact: ContactRef): string | undefined {
	const review = reviewIn(item);
	const isOfContact = review?.contact === contact;
	return isOfContact && typeof review.eventId === 'string' ? review.eventId : undefined;
}

function reviewIn({ review }: IDataObject): IDataObject | undefined {
	const isObject = typeof review === 'object' && review !== null && !Array.isArray(review);
	return isObject ? (review as IDataObject) : undefined;
}

type Answers = ReadonlyMap<DecisionOnItem, ReviewAnswer>;

async function decide(
	context: IExecuteFunctions,
	decisions: readonly DecisionOnItem[],
): Promise<Answers> {
	const answers = new Map<DecisionOnItem, ReviewAnswer>();
	if (decisions.length === 0) return answers;
	await withSharedStore(await storeOptionsOf(context), async (store) => {
		for (const policy of new Set(decisions.map((one) => one.policy))) {
			const group = decisions.filter((one) => one.policy === policy);
			const made = group.map(({ decision }) => decision);
			const given = await decideReviews(store, made, { policy, now: Date.now() });
			group.forEach((one, index) => {
				const answer = given[index];
				if (answer) answers.set(one, answer);
			});
		}
	});
	return answers;
}

function consentOf(reading: Reading<DecisionOnItem> | undefined, answers: Answers): IDataObject {
	if (reading && !reading.ok) return notRecorded('invalid', reading.message);
	const answer = reading && answers.get(reading.value);
	if (!answer) throw new RangeError('The store gave no answer for an item');
	const { contact, decision: operation, decidedBy, reason } = reading.value.decision;
	const about = presentFields({ decidedBy, reason });
	if (answer.decided)
		return { ...consentResult(operation, answer.request, answer.consent), ...about };
	const { because: outcome, message, standing } = answer;
	return {
		recorded: false,
		outcome,
		operation,
		contact,
		standing: standing.status,
		message,
		...about,
	};
}
