import type { ListKeyword, Policy, PresetName } from '../policy';
import { listOf } from '../scope';
import { POLICY_PARTS, type Part, type Parts } from './parts';
import { isObject, type JsonObject } from './read-part';
import { POLICY_JSON_VERSION } from './read-policy';

/**
 * A policy as JSON, whole and in a fixed order: what `readPolicy` reads back as the same policy.
 * @param startFrom the preset that it is a change of; parts that later versions add are taken from it.
 */
export function writePolicy(policy: Policy, startFrom: PresetName): JsonObject {
	return { version: POLICY_JSON_VERSION, startFrom, ...writtenSection(POLICY_PARTS, policy) };
}

function writtenSection(parts: Parts, values: object): JsonObject {
	const own = values as JsonObject;
	return Object.fromEntries(
		Object.entries(parts).map(([key, part]) => [key, writtenPart(part, own[key])]),
	);
}

function writtenPart(part: Part, value: unknown): unknown {
	if (part.kind === 'section' && isObject(value)) return writtenSection(part.parts, value);
	if (part.kind !== 'list_keywords') return value;
	return (value as readonly ListKeyword[]).map(({ keyword, scope, answer }) => ({
		keyword,
		list: listOf(scope),
		...(answer !== undefined && { answer }),
	}));
}
