import type { Answer } from './link';

/** What Redis says about itself, by the names that INFO and CONFIG use; what it keeps to itself is absent. */
export type ServerFacts = ReadonlyMap<string, string>;

/** Managed servers often refuse INFO or CONFIG: what is not told is absent. */
export function infoFacts(answer: Answer | undefined): [string, string][] {
	if (!answer?.ok || typeof answer.reply !== 'string') return [];
	return answer.reply.split('\r\n').flatMap((line) => {
		const match = /^(\w+):(.*)$/.exec(line);
		const [, name, value = ''] = match ?? [];
		return name === undefined ? [] : [pair(name, value)];
	});
}

/** The one setting that CONFIG GET was asked for. */
export function configFact(answer: Answer | undefined): [string, string][] {
	if (!answer?.ok || !Array.isArray(answer.reply)) return [];
	const [name, value] = answer.reply.map(String);
	return name === undefined || value === undefined ? [] : [pair(name, value)];
}

function pair(name: string, value: string): [string, string] {
	return [name, value];
}
