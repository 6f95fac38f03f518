import { damaged } from './failures';

/** Reads what the store's scripts reply. Anything of another form is reported as damage, never as "no opt-out". */
export function asText(reply: unknown): string {
	if (typeof reply !== 'string') throw damaged();
	return reply;
}

export function asBytes(reply: unknown): Buffer {
	if (!Buffer.isBuffer(reply)) throw damaged();
	return reply;
}

export function asList(reply: unknown): readonly unknown[] {
	if (!Array.isArray(reply)) throw damaged();
	return reply;
}

/** A list of first, second, first, second … as pairs. */
export function asPairs(reply: unknown): [string, string][] {
	const list = asList(reply);
	if (list.length % 2 !== 0) throw damaged();
	const pairs: [string, string][] = [];
	for (let i = 0; i < list.length; i += 2) pairs.push([asText(list[i]), asText(list[i + 1])]);
	return pairs;
}
