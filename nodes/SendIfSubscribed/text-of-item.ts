import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { MessageKind } from '../../src/consent/gate';
import type { TextToSend } from '../../src/operations/send-text';
import { sendKeyOf, type TextIdentity } from '../../src/operations/send-key';
import { phoneOptionsOf, phoneReader } from '../shared/contact-number';
import { readEachItem, type Reading } from '../shared/guarded-execution';
import { scopeOf } from '../shared/list-field';
import { parameterReader, wordsOf } from '../shared/parameters';

/** A text together with the names under which it is logged. */
export interface NamedText extends TextToSend {
	readonly campaign: string;
	readonly step: string;
}

/** Reads what each item says is to be sent to whom. */
export function readTexts(context: IExecuteFunctions): Reading<NamedText>[] {
	const kind = parameterReader<MessageKind>(context, 'messageKind');
	const message = parameterReader<unknown>(context, 'message', '');
	const list = parameterReader(context, 'list', '');
	const options = parameterReader<IDataObject>(context, 'options', {});
	const campaign = parameterReader(context, 'campaign', '');
	const step = parameterReader(context, 'step', '');
	const phone = phoneReader(context, (itemIndex) => phoneOptionsOf(options(itemIndex)));

	return readEachItem(context, (itemIndex, item) => {
		const names = { campaign: campaign(itemIndex).trim(), step: step(itemIndex).trim() };
		const mediaUrls = wordsOf(options(itemIndex).mediaUrls);
		const answered = answeredMessage(kind(itemIndex), item.json);
		return {
			phone: phone(itemIndex, item.json),
			body: answered?.withheld ? '' : bodyOf(message(itemIndex), answered?.text, mediaUrls),
			mediaUrls,
			kind: kind(itemIndex),
			scope: scopeOf(list(itemIndex)),
			sendKey: sendKeyOf(
				kind(itemIndex),
				identityOf(context, kind(itemIndex), names, answered, itemIndex),
			),
			permission: answered?.permission,
			withheld: answered?.withheld,
			campaign: names.campaign || workflowName(context),
			step: names.step || context.getNode().name,
		};
	});
}

/** What the earlier nodes say about the contact's message that this text answers. */
interface AnsweredMessage {
	readonly text?: string;
	readonly permission?: string;
	/** Names the message, so that it is answered once. */
	readonly id?: string;
	/** Why the opt-out must not be confirmed. */
	readonly withheld?: string;
}

function answeredMessage(kind: MessageKind, item: IDataObject): AnsweredMessage | undefined {
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

function bodyOf(written: unknown, ofPolicy: string | undefined, mediaUrls: string[]): string {
	const body = written === undefined || written === null ? '' : String(written);
	if (body.trim() !== '') return body;
	if (ofPolicy !== undefined) return ofPolicy;
	if (mediaUrls.length > 0) return '';
	throw new RangeError('The message is empty: fill in the Message field, or check its expression');
}

function identityOf(
	context: IExecuteFunctions,
	kind: MessageKind,
	names: { readonly campaign: string; readonly step: string },
	answered: AnsweredMessage | undefined,
	itemIndex: number,
): TextIdentity {
	if (kind === 'sequence_step' || kind === 'broadcast') {
		return {
			campaign: names.campaign || `workflow ${context.getWorkflow().id ?? workflowName(context)}`,
			step: names.step || `node ${context.getNode().id}`,
		};
	}
	if (answered?.id !== undefined) return { answerTo: answered.id };
	return {
		execution: context.getExecutionId(),
		node: context.getNode().id,
		run: runIndexOf(context),
		item: itemIndex,
	};
}

/** In a loop the same item number comes round again; the run tells the rounds apart. */
function runIndexOf(context: IExecuteFunctions): number {
	const { $runIndex } = context.getWorkflowDataProxy(0);
	return typeof $runIndex === 'number' ? $runIndex : 0;
}

function workflowName(context: IExecuteFunctions): string {
	return context.getWorkflow().name ?? 'workflow';
}

function objectOf(value: unknown): IDataObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as IDataObject)
		: {};
}

function textOf(value: unknown): string | undefined {
	return typeof value === 'string' && value !== '' ? value : undefined;
}
