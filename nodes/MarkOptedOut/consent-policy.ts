import type { IDataObject } from 'n8n-workflow';
import { adjustPolicy } from '../../src/consent/adjust-policy';
import { isShortCode, withConfirmationText } from '../../src/consent/confirmation-text';
import type { Policy, PresetName } from '../../src/consent/policy';
import { PRESETS } from '../../src/consent/presets';
import { isPresetName, oncePerSettings, presetNameOf } from '../shared/policy-fields';
import type { ReplyOnItem } from '../shared/reply-field';

interface PolicySettings {
	readonly preset: PresetName;
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
		preset: options.policy === undefined ? presetOfReply(reply) : presetNameOf(options.policy),
		operatorMayOptIn: typeof operatorMayOptIn === 'boolean' ? operatorMayOptIn : undefined,
		confirmationText:
			typeof confirmationText === 'string' ? confirmationText.trim() || undefined : undefined,
		sendConfirmation: typeof sendConfirmation === 'boolean' ? sendConfirmation : undefined,
		toShortCode: isShortCode(reply?.accountNumber),
	};
}

function presetOfReply(reply: ReplyOnItem | undefined): PresetName {
	return isPresetName(reply?.policy) ? reply.policy : 'standard';
}

const policyFor = oncePerSettings((settings: PolicySettings): Policy => {
	const { operatorMayOptIn, confirmationText, toShortCode } = settings;
	const preset = adjustPolicy(PRESETS[settings.preset], { operatorMayOptIn });
	const policy =
		confirmationText === undefined
			? preset
			: withConfirmationText(preset, confirmationText, toShortCode);
	const enabled = settings.sendConfirmation ?? policy.confirmation.enabled;
	return { ...policy, confirmation: { ...policy.confirmation, enabled } };
});
