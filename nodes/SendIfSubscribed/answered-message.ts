import type { IDataObject } from 'n8n-workflow';
import type { MessageKind } from '../../src/consent/gate';

/** What the earlier nodes say about the contact's message that a text answers. */
export interface AnsweredMessage {
	/** The policy's text for the answer. */
	readonly text?: string;
	readonly permission?: string;
	/** Name of the list that the contact left, where the opt-out was from one. */
	readonly list?: string;
	/** Names the message, so that it is answered once. */
	readonly id?: string;
	/** Why the opt-out must not be confirmed. */
	readonly withheld?: string;
}

/** Reads `consent` for a confirmation and `reply` for a help reply; other texts answer no message. */
export function answeredMessage(kind: MessageKind, item: IDataObject): AnsweredMessage | undefined {
	switch (kind) {
		case 'confirmation':
			return confirmationOf(item);
		case 'help_reply':
			return helpReplyOf(item);
		case 'sequence_step':
		case 'broadcast':
		case 'one_to_one':
			return undefined;
	}
}

function confirmationOf(item: IDataObject): AnsweredMessage {
	const consent = objectOf(item.consent);
	const confirmation = objectOf(consent.confirmation);
	return {
		text: textOf(confirmation.text),
		permission: textOf(confirmation.permission),
		list: textOf(consent.list),
		id: textOf(confirmation.permission) ?? textOf(consent.eventId),
		withheld: confirmation.allowed === false ? textOf(confirmation.message) : undefined,
	};
}

function helpReplyOf(item: IDataObject): AnsweredMessage {
	const reply = objectOf(item.reply);
	return {
		text: textOf(reply.helpText),
		permission: textOf(reply.permission),
		id: textOf(reply.messageId),
	};
}

function objectOf(value: unknown): IDataObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as IDataObject)
		: {};
}

function textOf(value: unknown): string | undefined {
	return typeof value === 'string' && value !== '' ? value : undefined;
}
