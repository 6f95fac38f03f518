import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { listAnswerOf } from '../../src/consent/confirmation-text';
import { listOf } from '../../src/consent/scope';
import { isSuppressed, type Standing } from '../../src/consent/standing';
import type { ContactRef } from '../../src/phone/contact-ref';
import type { E164 } from '../../src/phone/e164';
import { classifyReply } from '../../src/reply/classify-reply';
import type { Classification } from '../../src/reply/verdict';
import type { Permission } from '../../src/store/suppression-store';
import { answeredItem, type Guard, type Reading } from '../shared/guarded-execution';
import { presentFields } from '../shared/present-fields';
import type { Reply } from '../shared/reply-field';
import { helpPermission, permitHelpReplies, readStandings } from './contact-standings';
import { emptyOutputs } from './outputs';
import { readMessages, type ReceivedMessage } from './received-message';

/** Replies that cannot be read go to a person. */
export function classifyGuard(context: IExecuteFunctions): Guard {
	const { items, indexOf } = emptyOutputs(context);
	return {
		outputs: items.length,
		blockedOutput: indexOf('review'),
		failedItem: (message) => ({ reply: unreadable(message) }),
	};
}

/** A message with its verdict. */
interface ClassifiedMessage extends ReceivedMessage {
	/** Absent if it was not or could not be read. */
	readonly standing?: Standing;
	readonly classification: Classification;
}

/** Classifies every item's message, asking the store once for all contacts, and deals the items out by verdict. */
export async function classifyReplies(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const received = readMessages(context, Date.now());
	const standings = await readStandings(context, contactsToLookUp(received));
	const classified = received.map((reading) =>
		reading.ok ? { ...reading, value: classify(reading.value, standings) } : reading,
	);
	const permitted = await permitHelpReplies(context, permissionsFor(classified));
	return dealOut(context, classified, permitted);
}

function contactsToLookUp(received: readonly Reading<ReceivedMessage>[]): E164[] {
	return received.flatMap((reading) =>
		reading.ok && reading.value.readStanding && reading.value.phone.ok
			? [reading.value.phone.e164]
			: [],
	);
}

function classify(
	received: ReceivedMessage,
	standings: ReadonlyMap<ContactRef, Standing>,
): ClassifiedMessage {
	const { phone, message, policy, lastSent, readStanding } = received;
	const standing = phone.ok && readStanding ? standings.get(phone.e164) : undefined;
	const classification = classifyReply(message.text, {
		contact: standing && isSuppressed(standing) ? 'suppressed' : 'subscribed',
		blocked: standing?.status === 'blocked',
		policy,
		lastSent,
		providerVerdict: message.providerVerdict,
	});
	return { ...received, standing, classification };
}

function permissionsFor(classified: readonly Reading<ClassifiedMessage>[]): Permission[] {
	return classified.flatMap((reading) => {
		const permission = reading.ok ? permissionFor(reading.value) : undefined;
		return permission ? [permission] : [];
	});
}

/** Only an unsubscribed or held contact needs one: others may be texted, and a blocked one is not answered. */
function permissionFor({
	classification,
	phone,
	standing,
	message,
	receivedAt,
}: ClassifiedMessage): Permission | undefined {
	if (classification.verdict !== 'help' || !phone.ok || !standing) return undefined;
	if (!isSuppressed(standing) || standing.status === 'blocked') return undefined;
	return helpPermission(phone.e164, { ...message, receivedAt });
}

function dealOut(
	context: IExecuteFunctions,
	classified: readonly Reading<ClassifiedMessage>[],
	permitted: ReadonlySet<string>,
): INodeExecutionData[][] {
	const { items, indexOf } = emptyOutputs(context);
	for (const [itemIndex, item] of context.getInputData().entries()) {
		const reading = classified[itemIndex];
		if (!reading) throw new RangeError('An item was not classified');
		const verdict = reading.ok ? reading.value.classification.verdict : 'review';
		const reply = reading.ok ? replyOn(reading.value, permitted) : unreadable(reading.message);
		const error = reading.ok ? undefined : reading.error;
		items[indexOf(verdict)]?.push(answeredItem(item, itemIndex, { reply }, error));
	}
	return items;
}

function replyOn(classified: ClassifiedMessage, permitted: ReadonlySet<string>): IDataObject {
	const { classification, phone, message, policy, standing } = classified;
	const permission = permissionFor(classified);
	const reply: Reply = {
		...classification,
		list: listOf(classification.scope),
		contact: phone.ok ? phone.e164 : undefined,
		numberProblem: phone.ok ? undefined : phone.message,
		accountNumber: classified.accountNumber,
		messageId: message.messageId,
		receivedAt: new Date(classified.receivedAt).toISOString(),
		text: message.text,
		policy: classified.setting,
		providerVerdict: message.providerVerdict,
		provider: message.provider,
		contactStanding: standing?.status ?? 'unknown',
		blocked: standing?.status === 'blocked' || undefined,
		helpText: classification.verdict === 'help' ? policy.helpText : undefined,
		listAnswer:
			classification.verdict === 'opt_out' ? listAnswerOf(policy, classification.scope) : undefined,
		permission: permission && permitted.has(permission.id) ? permission.id : undefined,
	};
	return presentFields({ ...reply });
}

function unreadable(message: string): IDataObject {
	return {
		verdict: 'review',
		scope: 'all',
		rule: 'unreadable',
		confidence: 0,
		explanation: message,
		contactStanding: 'unknown',
	};
}
