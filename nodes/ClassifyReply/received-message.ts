import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { plausibleTime } from '../../src/consent/events';
import type { Policy } from '../../src/consent/policy';
import { parsePhone, type ParsedPhone } from '../../src/phone/e164';
import type { InboundText } from '../../src/providers/provider';
import { phoneOptionsOf } from '../shared/contact-number';
import { readEachItem, type Reading } from '../shared/guarded-execution';
import { parameterReader } from '../shared/parameters';
import { changedPolicy } from '../shared/policy-changes';
import { policySettingOf, type PolicySetting } from '../shared/policy-setting';
import { messageReader } from './incoming-message';

/** A message with everything that decides how it is read. */
export interface ReceivedMessage {
	readonly message: InboundText;
	readonly phone: ParsedPhone;
	readonly accountNumber?: string;
	/** Milliseconds since 1970, neither in the future nor before texts existed. */
	readonly receivedAt: number;
	/** The policy as the next nodes take it over: without the options of this node. */
	readonly setting: PolicySetting;
	readonly policy: Policy;
	readonly readStanding: boolean;
	readonly lastSent?: string;
}

/**
 * Reads every item's message and the settings it is to be read with.
 * @param now milliseconds since 1970; the time of messages that do not say when they were received.
 */
export function readMessages(context: IExecuteFunctions, now: number): Reading<ReceivedMessage>[] {
	const options = parameterReader<IDataObject>(context, 'options', {});
	const policy = parameterReader<unknown>(context, 'policy', 'standard');
	const policyJson = parameterReader<unknown>(context, 'policyJson', '');
	const readStanding = parameterReader<boolean>(context, 'readStanding', true);
	const message = messageReader(context);
	return readEachItem(context, (itemIndex, item) => {
		const settings = options(itemIndex);
		const phoneOptions = phoneOptionsOf(settings);
		const inbound = message(itemIndex, item.json);
		const setting = policySettingOf(policy(itemIndex), policyJson(itemIndex));
		const to = parsePhone(inbound.to, phoneOptions);
		return {
			message: inbound,
			phone: parsePhone(inbound.from, phoneOptions),
			accountNumber: to.ok ? to.e164 : inbound.to?.trim() || undefined,
			receivedAt: plausibleTime(inbound.receivedAt, now),
			setting,
			policy: changedPolicy(setting, settings),
			readStanding: readStanding(itemIndex),
			lastSent: String(settings.lastMessageSent ?? '') || undefined,
		};
	});
}
