import type { IDataObject } from 'n8n-workflow';
import type { PresetName } from '../../../src/consent/policy';
import { readPolicy, sentenceOf, writePolicy } from '../../../src/consent/policy-json';
import { inOrderOfNames } from '../../shared/in-order-of-names';
import { parameterReader, trimmed } from '../../shared/parameters';
import { changedPolicy, otherOptions, readingOptions } from '../../shared/policy-changes';
import { policyField, policyJsonField } from '../../shared/policy-fields';
import { policySettingOf, type PolicySetting } from '../../shared/policy-setting';
import type { Operation } from '../operation';

export const get: Operation = {
	option: {
		name: 'Get',
		value: 'get',
		action: 'Get a policy as JSON',
		description: 'Write a preset with your changes as JSON, to be pasted into other nodes',
	},
	fields: [
		{ ...policyField, description: 'The rules to start from' },
		policyJsonField,
		{
			displayName: 'Changes',
			name: 'options',
			type: 'collection',
			placeholder: 'Add change',
			default: {},
			options: inOrderOfNames([
				...readingOptions,
				...otherOptions,
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					default: '',
					placeholder: 'e.g. acme-marketing',
					description: 'Name of the new policy. Leave empty for that of the preset.',
				},
			]),
		},
	],
	prepare: (context) => {
		const policy = parameterReader<unknown>(context, 'policy', 'standard');
		const policyJson = parameterReader<unknown>(context, 'policyJson', '');
		const changes = parameterReader<IDataObject>(context, 'options', {});
		return {
			each: 'item',
			execute: async (_store, itemIndex) => {
				const setting = policySettingOf(policy(itemIndex), policyJson(itemIndex));
				const written = writtenPolicy(setting, changes(itemIndex));
				return [{ json: { policy: written, json: JSON.stringify(written, null, 2) } }];
			},
		};
	},
};

/** @throws RangeError with a sentence for the builder if the changes make no policy that can be read back. */
function writtenPolicy(setting: PolicySetting, changes: IDataObject): IDataObject {
	const policy = changedPolicy(setting, changes);
	const name = trimmed(changes.name) || policy.name;
	const written = writePolicy({ ...policy, name }, startOf(setting));
	const reading = readPolicy(written);
	if (!reading.ok) throw new RangeError(sentenceOf(reading.problems));
	return written as IDataObject;
}

function startOf(setting: PolicySetting): PresetName {
	if (typeof setting === 'string') return setting;
	const reading = readPolicy(setting);
	return reading.ok ? reading.startFrom : 'standard';
}
