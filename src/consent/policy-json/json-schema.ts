import { PRESET_NAMES } from '../policy';
import {
	ANSWER,
	LANGUAGE_CODES,
	LONGEST_KEYWORD,
	MOST_KEYWORDS,
	POLICY_PARTS,
	type Part,
	type Parts,
} from './parts';
import type { JsonObject } from './read-part';
import { POLICY_JSON_VERSION } from './read-policy';

/** A JSON Schema (draft 2020-12) of a policy's JSON, for editors that check and complete it. */
export function policyJsonSchema(): JsonObject {
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		title: 'Opt-out policy',
		...objectOf({
			$schema: { type: 'string' },
			version: { const: POLICY_JSON_VERSION },
			startFrom: {
				description:
					'The preset that gives everything that is left out; standard if left out itself',
				enum: PRESET_NAMES,
			},
			...schemasOf(POLICY_PARTS),
		}),
	};
}

function schemasOf(parts: Parts): JsonObject {
	return Object.fromEntries(
		Object.entries(parts).map(([key, part]) => [
			key,
			{ description: part.about, ...schemaOf(part) },
		]),
	);
}

function schemaOf(part: Part): JsonObject {
	switch (part.kind) {
		case 'section':
			return objectOf(schemasOf(part.parts));
		case 'text':
			return { type: 'string', minLength: part.mayBeEmpty ? 0 : 1, maxLength: part.longest };
		case 'switch':
			return { type: 'boolean' };
		case 'choice':
			return { enum: part.choices };
		case 'number':
			return { type: 'integer', minimum: part.least, maximum: part.most };
		case 'words':
			return { type: 'array', maxItems: MOST_KEYWORDS, items: WORD };
		case 'list_keywords':
			return { type: 'array', maxItems: MOST_KEYWORDS, items: LIST_KEYWORD };
		case 'languages':
			return {
				anyOf: [{ const: 'all' }, { type: 'array', minItems: 1, items: { enum: LANGUAGE_CODES } }],
			};
	}
}

const WORD = { type: 'string', minLength: 1, maxLength: LONGEST_KEYWORD };
const LIST_KEYWORD = {
	...objectOf({
		keyword: WORD,
		list: { type: 'string', minLength: 1, maxLength: 64 },
		...schemasOf({ answer: ANSWER }),
	}),
	required: ['keyword', 'list'],
};

function objectOf(properties: JsonObject): JsonObject {
	return { type: 'object', additionalProperties: false, properties };
}
