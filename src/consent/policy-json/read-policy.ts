import { keywordLetters } from '../../reply/letters/keyword-letters';
import { PRESET_NAMES, type KeywordSets, type Policy, type PresetName } from '../policy';
import { PRESETS } from '../presets';
import { POLICY_PARTS } from './parts';
import { problem, type PolicyProblem } from './problem';
import { isObject, readSection } from './read-part';

/** Version of the form of the JSON. */
export const POLICY_JSON_VERSION = 1;

export type PolicyReading =
	| { readonly ok: true; readonly policy: Policy; readonly startFrom: PresetName }
	| { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/**
 * Reads a policy that was written as JSON. What it leaves out is as in the preset that it starts from; lists of words
 * replace those of the preset. Anything that means nothing is a problem, so that no misspelt rule is passed over.
 *
 * @param json the text, or what was parsed of it.
 */
export function readPolicy(json: unknown): PolicyReading {
	const given = typeof json === 'string' ? parsed(json) : json;
	if (!isObject(given)) return failed(problem('', 'be a JSON object', json));
	const { $schema: _, version, startFrom = 'standard', ...changes } = given;
	const preset = PRESET_NAMES.find((name) => name === startFrom);
	const problems = [...problemsOfVersion(version), ...problemsOfStart(startFrom, preset)];
	const reading = readSection(POLICY_PARTS, changes, PRESETS[preset ?? 'standard'], '');
	if (reading.problems) return failed(...problems, ...reading.problems);
	if (problems.length > 0 || preset === undefined) return failed(...problems);
	// Each part was read as what the policy has in its place, or is the preset's.
	const policy = reading.value as unknown as Policy;
	const contradictions = contradictionsIn(policy.keywords);
	if (contradictions.length > 0) return failed(...contradictions);
	return { ok: true, policy, startFrom: preset };
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}

function problemsOfVersion(version: unknown): PolicyProblem[] {
	if (version === undefined || version === POLICY_JSON_VERSION) return [];
	return [
		problem('version', `be ${POLICY_JSON_VERSION}, the one that this package knows`, version),
	];
}

function problemsOfStart(given: unknown, preset: PresetName | undefined): PolicyProblem[] {
	if (preset !== undefined) return [];
	return [problem('startFrom', `be one of ${PRESET_NAMES.join(', ')}`, given)];
}

/** STOP always ends all texts (CTIA Messaging Principles 5.1.3), and a word cannot mean two things. */
function contradictionsIn(keywords: KeywordSets): PolicyProblem[] {
	const problems: PolicyProblem[] = [];
	if (!keywords.optOut.some((word) => keywordLetters(word) === 'stop')) {
		problems.push(problem('keywords.optOut', 'contain "stop"', keywords.optOut));
	}
	const places = new Map<string, string>();
	for (const [set, words] of Object.entries(wordsBySet(keywords))) {
		for (const word of words) {
			const letters = keywordLetters(word);
			const place = places.get(letters) ?? set;
			if (place !== set) {
				problems.push(problem(`keywords.${set}`, `not repeat a word of keywords.${place}`, word));
			}
			places.set(letters, place);
		}
	}
	return problems;
}

function wordsBySet({ lists, ...sets }: KeywordSets): Readonly<Record<string, readonly string[]>> {
	return { ...sets, lists: lists.map(({ keyword }) => keyword) };
}

function failed(...problems: readonly PolicyProblem[]): PolicyReading {
	return { ok: false, problems };
}
