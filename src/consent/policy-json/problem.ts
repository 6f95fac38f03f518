import { distance } from 'fastest-levenshtein';

/** One thing that is wrong with a policy's JSON. */
export interface PolicyProblem {
	/** Where, e.g. `keywords.optOut[2]`; empty for the whole. */
	readonly path: string;
	/** What must be there, as the end of a sentence that begins with the path and "must". */
	readonly expected: string;
	/** What is there, as JSON, shortened. */
	readonly given: string;
}

const LONGEST_SHOWN = 60;
const FARTHEST_NAME = 3;

export function problem(path: string, expected: string, given: unknown): PolicyProblem {
	return { path, expected, given: shown(given) };
}

/** A key that means nothing. Nothing is passed over: it may be a misspelt rule. */
export function unknownKey(path: string, key: string, known: readonly string[]): PolicyProblem {
	const nearest = nearestOf(key, known);
	const hint =
		nearest === undefined ? `use one of ${known.join(', ')}` : `did you mean "${nearest}"?`;
	return {
		path,
		expected: `be left out, because there is no such part; ${hint}`,
		given: shown(key),
	};
}

/** The problems as one sentence for whoever wrote the JSON. */
export function sentenceOf(problems: readonly PolicyProblem[]): string {
	const told = problems.slice(0, MOST_TOLD).map(({ path, expected, given }) => {
		const place = path === '' ? 'it' : path;
		return `${place} must ${expected} (given: ${given})`;
	});
	const more = problems.length - told.length;
	const rest = more > 0 ? [`${more} more`] : [];
	return `The policy JSON cannot be used: ${[...told, ...rest].join('; ')}`;
}

const MOST_TOLD = 5;

function nearestOf(key: string, known: readonly string[]): string | undefined {
	const far = (name: string) => distance(name.toLowerCase(), key.slice(0, 64).toLowerCase());
	const [nearest] = [...known].sort((a, b) => far(a) - far(b));
	return nearest !== undefined && far(nearest) <= FARTHEST_NAME ? nearest : undefined;
}

function shown(given: unknown): string {
	const json = given === undefined ? 'nothing' : (JSON.stringify(given) ?? typeof given);
	return json.length > LONGEST_SHOWN ? `${json.slice(0, LONGEST_SHOWN)}…` : json;
}
