import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { EventDraft } from '../../src/consent/events';
import type { Policy } from '../../src/consent/policy';
import type { ConsentRequest } from '../../src/operations/record-consent';
import { parsePhone, type E164 } from '../../src/phone/e164';
import { readNumberReport, type NumberReport } from '../../src/providers/number-reports';
import { readEachItem, type Reading } from '../shared/guarded-execution';
import { parameterReader, textReader } from '../shared/parameters';
import { replyOf, type ReplyOnItem } from '../shared/reply-field';
import { replyHasherOf } from '../shared/store-credential';
import { consentDraft, type Statement } from './consent-draft';
import { consentPolicy } from './consent-policy';
import { contactReader } from './contact';
import { operationNamed, type OperationName } from './operations';

/** What an item asks to record. */
export interface Wish {
	readonly operation: OperationName;
	readonly policy: Policy;
	readonly request: ConsentRequest;
}

/** Reads what each item asks to record. An item that cannot be used says why and leaves the others alone. */
export async function readWishes(context: IExecuteFunctions): Promise<Reading<Wish>[]> {
	const readContact = contactReader(context);
	const readWish = wishReader(context, await replyHasherOf(context));
	return readEachItem(context, (itemIndex, item) => {
		const contact = readContact(itemIndex, item.json);
		const reply = replyOf(item.json);
		return readWish(itemIndex, contact, {
			reply: ownReply(reply, contact),
			report: reply ? undefined : ownReport(readNumberReport(item.json), contact),
		});
	});
}

function wishReader(
	context: IExecuteFunctions,
	hash: ((text: string) => string) | undefined,
): (itemIndex: number, contact: E164, about: Pick<Statement, 'reply' | 'report'>) => Wish {
	const readOptions = parameterReader<IDataObject>(context, 'options', {});
	const readOperation = parameterReader<unknown>(context, 'operation', 'optOut');
	const list = textReader(context, 'list', 'List');
	const source = parameterReader<unknown>(context, 'source', 'automatic');
	const timezone = context.getTimezone();
	return (itemIndex, contact, { reply, report }) => {
		const options = readOptions(itemIndex);
		const operation = operationNamed(readOperation(itemIndex));
		const draft = consentDraft({
			operation,
			contact,
			list: list(itemIndex),
			source: source(itemIndex),
			options,
			reply,
			report,
			timezone,
			hash,
		});
		const providerAnswered = reply?.providerVerdict === 'opt_out';
		return {
			operation,
			policy: consentPolicy(options, reply),
			request: { draft, providerAnswered, listAnswer: listAnswerIn(reply, draft) },
		};
	};
}

/** The reply's answer is that of the list which it named; another list has another. */
function listAnswerIn(reply: ReplyOnItem | undefined, draft: EventDraft): string | undefined {
	return reply?.scope === draft.scope ? reply?.listAnswer : undefined;
}

/** A reply says nothing about anybody but the person who wrote it. */
function ownReply(reply: ReplyOnItem | undefined, contact: E164): ReplyOnItem | undefined {
	return reply?.contact === contact ? reply : undefined;
}

/** Neither does a report say anything about another number than its own. */
function ownReport(report: NumberReport | undefined, contact: E164): NumberReport | undefined {
	const phone = report && parsePhone(report.number);
	return phone?.ok && phone.e164 === contact ? report : undefined;
}
