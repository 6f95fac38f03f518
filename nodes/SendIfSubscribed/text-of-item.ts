import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { MESSAGE_KINDS } from '../../src/consent/gate';
import type { Policy } from '../../src/consent/policy';
import { sendKeyOf } from '../../src/operations/send-key';
import type { TextToSend } from '../../src/operations/send-text';
import type { SmsProvider } from '../../src/providers/provider';
import type { AccountRules } from '../shared/account-rules';
import { phoneOptionsOf, phoneReader } from '../shared/contact-number';
import { readEachItem, type Reading } from '../shared/guarded-execution';
import { scopeOf } from '../shared/list-field';
import { choiceReader, parameterReader, textReader } from '../shared/parameters';
import { answeredMessage } from './answered-message';
import { mediaUrlsOf } from './media-urls';
import { sendingPolicy } from './sending-policy';
import { sendingRules } from './sending-rules';
import { identityOf, loggedNames, type StepNames } from './text-identity';

/** A text with the rules and the provider of its item, and the names under which it is logged. */
export interface ItemText extends TextToSend, StepNames {
	readonly provider: SmsProvider;
	readonly policy: Policy;
}

/** Reads what each item says is to be sent to whom. */
export function readTexts(
	context: IExecuteFunctions,
	providerOf: (itemIndex: number) => SmsProvider,
	accountRules: AccountRules,
): Reading<ItemText>[] {
	const readKind = choiceReader(
		context,
		'messageKind',
		'message kind',
		MESSAGE_KINDS,
		'sequence_step',
	);
	const message = parameterReader<unknown>(context, 'message', '');
	const list = textReader(context, 'list', 'List');
	const campaign = textReader(context, 'campaign', 'Sequence or Campaign');
	const step = textReader(context, 'step', 'Step');
	const readOptions = parameterReader<IDataObject>(context, 'options', {});
	const readRules = parameterReader<IDataObject>(context, 'sendingRules', {});
	const phone = phoneReader(context, (itemIndex) => phoneOptionsOf(readOptions(itemIndex)));

	return readEachItem(context, (itemIndex, item) => {
		const kind = readKind(itemIndex);
		const options = readOptions(itemIndex);
		const names = { campaign: campaign(itemIndex), step: step(itemIndex) };
		const mediaUrls = mediaUrlsOf(options.mediaUrls);
		const answered = answeredMessage(kind, item.json);
		const to = phone(itemIndex, item.json);
		return {
			...loggedNames(context, names),
			phone: to,
			body: answered?.withheld ? '' : bodyOf(message(itemIndex), answered?.text, mediaUrls),
			mediaUrls,
			kind,
			scope: scopeOf(list(itemIndex) || answered?.list),
			sendKey: sendKeyOf(kind, identityOf(context, kind, names, answered, itemIndex)),
			permission: answered?.permission,
			withheld: answered?.withheld,
			rules: sendingRules(readRules(itemIndex), accountRules, to),
			provider: providerOf(itemIndex),
			policy: sendingPolicy(options, item.json),
		};
	});
}

function bodyOf(
	written: unknown,
	ofPolicy: string | undefined,
	mediaUrls: readonly string[],
): string {
	const body = written === undefined || written === null ? '' : String(written);
	if (body.trim() !== '') return body;
	if (ofPolicy !== undefined) return ofPolicy;
	if (mediaUrls.length > 0) return '';
	throw new RangeError('The message is empty: fill in the Message field, or check its expression');
}
