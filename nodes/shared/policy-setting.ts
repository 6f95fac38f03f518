import type { IDataObject } from 'n8n-workflow';
import { PRESET_NAMES, type Policy, type PresetName } from '../../src/consent/policy';
import { readPolicy, sentenceOf } from '../../src/consent/policy-json';
import { isObject } from '../../src/consent/policy-json/read-part';
import { PRESETS } from '../../src/consent/presets';
import { jsonObject } from '../../src/providers/answer';
import { CUSTOM } from './policy-fields';
import type { ReplyOnItem } from './reply-field';

/** What a builder chose: a preset by its name, or a policy as JSON. It survives being passed on with an item. */
export type PolicySetting = PresetName | IDataObject;

/**
 * Reads the field Policy: a preset's name, "custom" with the field Policy JSON, or by an expression the JSON itself.
 * @throws RangeError with a sentence for the builder if there is no such policy, or the JSON cannot be used.
 */
export function policySettingOf(value: unknown, json: unknown): PolicySetting {
	if (isPresetName(value)) return value;
	const written = value === CUSTOM ? json : value;
	const setting = isObject(written) ? (written as IDataObject) : jsonObjectIn(written);
	if (!setting) throw value === CUSTOM ? noJson() : noSuchPolicy(value);
	policyOfSetting(setting);
	return setting;
}

/**
 * The setting in a node's options, else the one that Classify Reply left on the item, else the standard policy. One on
 * the item that cannot be read does not keep an opt-out from being recorded: the standard policy takes its place.
 *
 * @throws RangeError with a sentence for the builder if the options name no policy.
 */
export function settingInOptions(
	{ policy, policyJson }: IDataObject,
	reply: ReplyOnItem | undefined,
): PolicySetting {
	if (policy !== undefined) return policySettingOf(policy, policyJson);
	return settingLeftBy(reply?.policy) ?? 'standard';
}

function settingLeftBy(value: unknown): PolicySetting | undefined {
	if (isPresetName(value)) return value;
	return isObject(value) && readPolicy(value).ok ? (value as IDataObject) : undefined;
}

/** @throws RangeError with a sentence for the builder if the JSON cannot be used. */
export function policyOfSetting(setting: PolicySetting): Policy {
	return typeof setting === 'string' ? PRESETS[setting] : customPolicy(setting);
}

function jsonObjectIn(written: unknown): IDataObject | undefined {
	if (typeof written !== 'string' || !written.trim().startsWith('{')) return undefined;
	const parsed = jsonObject(written);
	if (parsed && !Array.isArray(parsed)) return parsed as IDataObject;
	throw new RangeError(
		'The policy JSON is not valid JSON; look for a missing comma, quote or brace, or paste what Policy → Get gave',
	);
}

function isPresetName(value: unknown): value is PresetName {
	return (PRESET_NAMES as readonly unknown[]).includes(value);
}

function noJson(): RangeError {
	return new RangeError(
		'Policy is set to Custom (JSON), but Policy JSON is no JSON object; paste a policy into it, e.g. { "startFrom": "salesmsg" }',
	);
}

function noSuchPolicy(value: unknown): RangeError {
	return new RangeError(
		`"${String(value)}" is no policy; choose one from the list, or use one of ${PRESET_NAMES.join(', ')} or a policy as JSON in the expression`,
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

const customPolicy = oncePerSettings((json: IDataObject): Policy => {
	const reading = readPolicy(json);
	if (reading.ok) return reading.policy;
	throw new RangeError(sentenceOf(reading.problems));
});
