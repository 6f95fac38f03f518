import type { INodePropertyOptions } from 'n8n-workflow';
import type { ConsentEventType } from '../../src/consent/events';
import type { ReviewDecision } from '../../src/operations/decide-reviews';

/** One operation of the node. */
interface Operation {
	readonly type: ConsentEventType;
	/**
	 * Whether a contact's message brings it about. It then carries the message's time and evidence; the others
	 * are decisions of a person, made when they are made.
	 */
	readonly followsFromReply: boolean;
}

export const OPERATIONS = {
	block: { type: 'block', followsFromReply: false },
	hold: { type: 'hold', followsFromReply: true },
	optIn: { type: 'opt_in', followsFromReply: true },
	optOut: { type: 'opt_out', followsFromReply: true },
	unblock: { type: 'unblock', followsFromReply: false },
} as const satisfies Readonly<Record<string, Operation>>;

/** Operations that record what an item says. */
export type OperationName = keyof typeof OPERATIONS;

/** Operations on those who are held for review. */
export type ReviewOperationName = ReviewDecision['decision'] | 'getReviewQueue';

export const OPERATION_OPTIONS: (INodePropertyOptions & {
	value: OperationName | ReviewOperationName;
})[] = [
	{
		name: 'Block',
		value: 'block',
		action: 'Block a contact',
		description: 'Let no text reach the contact, whatever they reply, until a person unblocks them',
	},
	{
		name: 'Confirm Opt-Out',
		value: 'confirm',
		action: 'Confirm the opt out of a held contact',
		description: 'End a hold: a person has read the reply, and it was an opt-out',
	},
	{
		name: 'Get Review Queue',
		value: 'getReviewQueue',
		action: 'Get the contacts who are held for review',
		description: 'List who is held and why, those who wait longest first',
	},
	{
		name: 'Hold',
		value: 'hold',
		action: 'Hold a contact for review',
		description: 'Pause texts to the contact until a person has read a doubtful reply',
	},
	{
		name: 'Opt In',
		value: 'optIn',
		action: 'Opt a contact in',
		description: 'Record that the contact asks for texts again, which lifts their opt-out',
	},
	{
		name: 'Opt Out',
		value: 'optOut',
		action: 'Opt a contact out',
		description: 'Record that the contact wants no more texts, or none of one list',
	},
	{
		name: 'Release',
		value: 'release',
		action: 'Release a contact from review',
		description: 'End a hold: a person has read the reply, and it was no opt-out',
	},
	{
		name: 'Unblock',
		value: 'unblock',
		action: 'Unblock a contact',
		description: 'End a block; an opt-out of the contact stays',
	},
];

/** @throws RangeError with a sentence for the builder if no such operation can be recorded for an item. */
export function operationNamed(value: unknown): OperationName {
	if (typeof value === 'string' && Object.hasOwn(OPERATIONS, value)) return value as OperationName;
	throw new RangeError(`"${String(value)}" is no operation; choose one from the list`);
}

/** Whether an operation, which is the same for all items, decides about those who are held. */
export function isDecision(value: unknown): value is ReviewDecision['decision'] {
	return value === 'confirm' || value === 'release';
}
