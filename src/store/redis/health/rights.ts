import type { HealthWarning } from '../../suppression-store';
import type { Call } from '../call';
import type { Durability } from '../durability/durability';
import { SCRIPTS } from '../scripts';
import type { RedisMode } from '../server-url';
import type { ServerFacts } from '../servers/facts';
import type { Answer } from '../servers/link';

/** A command with arguments that it could be called with; `KEY` stands for a key of the store. */
type Example = readonly [command: string, ...args: string[]];

/** What the store calls itself, outside of its scripts. */
const ALWAYS_CALLED: readonly Example[] = [
	['EVAL', 'return 1', '1', 'KEY'],
	['EVALSHA', 'hash', '1', 'KEY'],
	['GET', 'KEY'],
	['SET', 'KEY', 'value'],
	['EXISTS', 'KEY'],
	['TIME'],
	['INFO'],
	['CONFIG', 'GET', 'save'],
];

/** What it calls for a way of running Redis. */
const CALLED_IN_MODE: Readonly<Record<RedisMode, readonly Example[]>> = {
	single: [],
	sentinel: [['HELLO', '2']],
	cluster: [['CLUSTER', 'SLOTS'], ['CLUSTER', 'INFO'], ['ASKING']],
};

/** What it calls to have writes confirmed. */
const CALLED_FOR_DURABILITY: Readonly<Record<Durability['level'], readonly Example[]>> = {
	acknowledged: [],
	replicas: [['WAIT', '1', '1']],
	disk: [['WAITAOF', '1', '0', '1']],
};

/** Enough arguments for any command that the scripts call. */
const SOME_ARGUMENTS = ['KEY', 'KEY', 'KEY', 'KEY', 'KEY', 'KEY'] as const;

/** Every command that the store needs the right to, as ACL rules name it, each once. */
export function commandsNeeded(mode: RedisMode, level: Durability['level']): string[] {
	return [...examplesOf(mode, level).keys()].sort();
}

/** The ACL rules of a user that can do what the store does and nothing else. */
export function leastRights(
	keyPrefix: string,
	mode: RedisMode,
	level: Durability['level'],
): string[] {
	const keys = [`~{${keyPrefix}:*`, `~{${keyPrefix}}:*`];
	return [
		...keys,
		'resetchannels',
		'-@all',
		...commandsNeeded(mode, level).map((one) => `+${one}`),
	];
}

/** By the name of the command in ACL rules. */
function examplesOf(mode: RedisMode, level: Durability['level']): Map<string, Example> {
	const examples = [
		...commandsOfScripts().map((name): Example => [name, ...SOME_ARGUMENTS]),
		...ALWAYS_CALLED,
		...CALLED_IN_MODE[mode],
		...CALLED_FOR_DURABILITY[level],
	];
	return new Map(examples.map((example) => [ruleNameOf(example), example]));
}

/** Commands that the scripts call, from their text: they call none whose name is not written there. */
function commandsOfScripts(): string[] {
	return Object.values(SCRIPTS).flatMap((script) =>
		[...script.matchAll(/\bp?call\(\s*'(\w+)'/g)].map(([, name = '']) => name.toLowerCase()),
	);
}

function ruleNameOf([command, subcommand = '']: Example): string {
	const name = command.toLowerCase();
	return ['config', 'cluster'].includes(name) ? `${name}|${subcommand.toLowerCase()}` : name;
}

/**
 * Asks the server, inside of a script, for each command whether this user may call it, and calls none of them.
 * `redis.acl_check_cmd` came with Redis 7.0; an older server answers nil.
 *
 * ARGV: a key of the store, then for each command the number of its words, and its words.
 * Returns the numbers of the commands that are missing, from 1.
 */
const PROBE_RIGHTS = `
if not redis.acl_check_cmd then return false end
local missing, place, number = {}, 2, 0
while ARGV[place] do
	local count, words = tonumber(ARGV[place]), {}
	for n = 1, count do
		local word = ARGV[place + n]
		words[n] = word == 'KEY' and ARGV[1] or word
	end
	number = number + 1
	local known, allowed = pcall(redis.acl_check_cmd, unpack(words))
	if known and not allowed then missing[#missing + 1] = number end
	place = place + count + 1
end
return missing
`;

/** The question which rights are missing; it names no key as a key, so that any server may be asked. */
export function rightsQuestion(key: string, mode: RedisMode, level: Durability['level']): Call {
	const examples = [...examplesOf(mode, level).values()];
	const words = examples.flatMap((example) => [example.length, ...example]);
	return { command: 'EVAL', args: [PROBE_RIGHTS, 0, key, ...words] };
}

/** The warning for the answer to {@link rightsQuestion}, or undefined if nothing is missing or the server is too old to tell. */
export function missingRights(
	answer: Answer | undefined,
	mode: RedisMode,
	level: Durability['level'],
	facts: ServerFacts,
): HealthWarning | undefined {
	if (!answer?.ok || !Array.isArray(answer.reply)) return undefined;
	const names = [...examplesOf(mode, level).keys()];
	// A server that syncs before it answers is never asked to wait for its disk.
	const isNeeded = (name: string) => name !== 'waitaof' || facts.get('appendfsync') !== 'always';
	const missing = answer.reply
		.flatMap((number) => names[Number(number) - 1] ?? [])
		.filter(isNeeded);
	if (missing.length === 0) return undefined;
	return {
		problem: `The Redis user lacks rights that the store needs: ${missing.join(', ')}`,
		remedy: `Give the user these rights: ${missing.map((one) => `+${one}`).join(' ')}, on the keys that start with the key prefix in braces`,
	};
}
