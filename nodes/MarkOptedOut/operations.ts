import type { INodePropertyOptions } from 'n8n-workflow';
import type { ConsentEventType } from '../../src/consent/events';

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
	release: { type: 'release', followsFromReply: false },
	unblock: { type: 'unblock', followsFromReply: false },
} as const satisfies Readonly<Record<string, Operation>>;

export type OperationName = keyof typeof OPERATIONS;

export const OPERATION_OPTIONS: (INodePropertyOptions & { value: OperationName })[] = [
	{
		name: 'Block',
		value: 'block',
		action: 'Block a contact',
		description: 'Let no text reach the contact, whatever they reply, until a person unblocks them',
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

/** @throws RangeError with a sentence for the builder if there is no such operation. */
export function operationNamed(value: unknown): OperationName {
	const option = OPERATION_OPTIONS.find((candidate) => candidate.value === value);
	if (option) return option.value;
	throw new RangeError(`"${String(value)}" is no operation; choose one from the list`);
}
