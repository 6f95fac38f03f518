import type { IDataObject } from 'n8n-workflow';
import type { Instructions, Policy } from '../../src/consent/policy';
import { PRESETS } from '../../src/consent/presets';
import { presetNameOf } from '../shared/policy-fields';

/**
 * The policy that a text is sent under: a preset, with the instructions that the builder sets.
 * @throws RangeError with a sentence for the builder if there is no such policy.
 */
export function sendingPolicy(options: IDataObject): Policy {
	const preset = PRESETS[presetNameOf(options.policy ?? 'standard')];
	const { instructions, instructionsText } = options;
	return {
		...preset,
		instructions: {
			append: isWhen(instructions) ? instructions : preset.instructions.append,
			text: typeof instructionsText === 'string' ? instructionsText : preset.instructions.text,
		},
	};
}

function isWhen(value: unknown): value is Instructions['append'] {
	return value === 'every' || value === 'first' || value === 'never';
}
