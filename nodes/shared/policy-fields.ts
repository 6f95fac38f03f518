import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { PRESET_NAMES, type Policy, type PresetName } from '../../src/consent/policy';

const POLICY_OPTIONS: INodePropertyOptions[] = [
	{
		name: 'Business Text Messaging',
		value: 'business-text-messaging',
		description:
			'STOP in any format leaves everything, OPTOUT leaves the marketing list, and any later message from the contact opts them in again',
	},
	{
		name: 'Notifyre',
		value: 'notifyre',
		description:
			'The common keywords exactly as they are, no words for opting in, and opt-out instructions on every text',
	},
	{
		name: 'Salesmate',
		value: 'salesmate',
		description: 'Six opt-out keywords in any case, without typos or sentences',
	},
	{
		name: 'Salesmsg',
		value: 'salesmsg',
		description: 'Six opt-out keywords and small typos of them, such as "stoppp"',
	},
	{
		name: 'Standard',
		value: 'standard',
		description:
			'All keywords that United States rules name, their typos, requests in ordinary sentences and other languages; doubtful replies go to a person',
	},
];

export const policyField: INodeProperties = {
	displayName: 'Policy',
	name: 'policy',
	type: 'options',
	options: POLICY_OPTIONS,
	default: 'standard',
	description: 'The rules to go by: which words count, and who may lift an opt-out',
};

export function isPresetName(value: unknown): value is PresetName {
	return (PRESET_NAMES as readonly unknown[]).includes(value);
}

/** @throws RangeError with a sentence for the builder if there is no such policy. */
export function presetNameOf(value: unknown): PresetName {
	if (isPresetName(value)) return value;
	throw new RangeError(
		`"${String(value)}" is no policy; choose one from the list, or use one of ${PRESET_NAMES.join(', ')} in the expression`,
	);
}

/** More policies than any n8n uses at the same time; keywords by expression could make more. */
const MOST_POLICIES = 100;

/**
 * Makes the same policy for the same settings as long as the process lives, so that what the classifier
 * prepares for a policy is prepared once.
 *
 * @param make must depend on nothing but the settings, which must survive JSON.
 */
export function oncePerSettings<Settings>(
	make: (settings: Settings) => Policy,
): (settings: Settings) => Policy {
	const made = new Map<string, Policy>();
	return (settings) => {
		const key = JSON.stringify(settings);
		const known = made.get(key);
		if (known) return known;
		if (made.size >= MOST_POLICIES) made.clear();
		const policy = make(settings);
		made.set(key, policy);
		return policy;
	};
}
