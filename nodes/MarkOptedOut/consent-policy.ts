import type { IDataObject } from 'n8n-workflow';
import { adjustPolicy } from '../../src/consent/adjust-policy';
import { isShortCode, withConfirmationText } from '../../src/consent/confirmation-text';
import type { Policy } from '../../src/consent/policy';
import {
	oncePerSettings,
	policyOfSetting,
	settingInOptions,
	type PolicySetting,
} from '../shared/policy-setting';
import type { ReplyOnItem } from '../shared/reply-field';

interface PolicySettings {
	readonly setting: PolicySetting;
	readonly operatorMayOptIn?: boolean;
	readonly confirmationText?: string;
	readonly sendConfirmation?: boolean;
	/** Whether the contact wrote to a short code: some policies fix the confirmation for all other numbers. */
	readonly toShortCode: boolean;
}

/**
 * The policy that an item is recorded under; equal settings give the same object.
 * @throws RangeError with a sentence for the builder if an option cannot be used.
 */
export function consentPolicy(options: IDataObject, reply: ReplyOnItem | undefined): Policy {
	return policyFor(settingsOf(options, reply));
}

function settingsOf(options: IDataObject, reply: ReplyOnItem | undefined): PolicySettings {
	const { operatorMayOptIn, confirmationText, sendConfirmation } = options;
	return {
		setting: settingInOptions(options, reply),
		operatorMayOptIn: typeof operatorMayOptIn === 'boolean' ? operatorMayOptIn : undefined,
		confirmationText:
			typeof confirmationText === 'string' ? confirmationText.trim() || undefined : undefined,
		sendConfirmation: typeof sendConfirmation === 'boolean' ? sendConfirmation : undefined,
		toShortCode: isShortCode(reply?.accountNumber),
	};
}

const policyFor = oncePerSettings((settings: PolicySettings): Policy => {
	const { operatorMayOptIn, sendConfirmation, confirmationText, toShortCode } = settings;
	const changes = { operatorMayOptIn, sendConfirmation };
	const policy = adjustPolicy(policyOfSetting(settings.setting), changes);
	return confirmationText === undefined
		? policy
		: withConfirmationText(policy, confirmationText, toShortCode);
});
