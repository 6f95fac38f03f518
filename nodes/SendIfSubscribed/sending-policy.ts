import type { IDataObject } from 'n8n-workflow';
import type { Policy } from '../../src/consent/policy';
import { changedPolicy } from '../shared/policy-changes';
import { settingInOptions } from '../shared/policy-setting';
import { replyOf } from '../shared/reply-field';

/**
 * The policy that a text is sent under: the one that is chosen, else that of the reply which the text answers, with
 * the instructions that the builder sets.
 * @throws RangeError with a sentence for the builder if there is no such policy.
 */
export function sendingPolicy(options: IDataObject, item: IDataObject): Policy {
	const { instructions, instructionsText } = options;
	return changedPolicy(settingInOptions(options, replyOf(item)), {
		instructions,
		instructionsText,
	});
}
