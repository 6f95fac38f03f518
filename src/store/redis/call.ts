import { createHash } from 'node:crypto';
import type { SuppressionStoreError } from '../errors';
import { SCRIPTS, type ScriptName } from './scripts';

/**
 * One thing to ask of the store's data: a script, or a plain command whose first argument is its key. All keys
 * of a call have the same hash tag, so that one server of a cluster has them all.
 */
export type Call = ScriptCall | CommandCall;

export interface ScriptCall {
	readonly script: ScriptName;
	readonly keys: readonly string[];
	readonly args: readonly (string | number | Buffer)[];
	/** Texts of the reply come as buffers, because some of them are no texts. */
	readonly inBytes?: boolean;
}

export interface CommandCall {
	readonly command: string;
	readonly args: readonly (string | number)[];
}

export type CallResult =
	| { readonly ok: true; readonly reply: unknown }
	| { readonly ok: false; readonly error: SuppressionStoreError };

/** The key by which a cluster finds the server for a call. */
export function keyOf(call: Call): string {
	return 'script' in call ? (call.keys[0] ?? '') : String(call.args[0] ?? '');
}

/** A command and its arguments, as they are sent. */
export type Words = readonly [command: string, ...args: (string | number | Buffer)[]];

/** The words for a call. A script that the server has is called by its hash. */
export function wordsOf(call: Call, hasScript: (name: ScriptName) => boolean): Words {
	if ('command' in call) return [call.command, ...call.args];
	const { script, keys, args } = call;
	const rest = [keys.length, ...keys, ...args];
	return hasScript(script)
		? ['EVALSHA', hashOf(script), ...rest]
		: ['EVAL', SCRIPTS[script], ...rest];
}

const hashes = new Map<ScriptName, string>();

function hashOf(name: ScriptName): string {
	const hash = hashes.get(name) ?? createHash('sha1').update(SCRIPTS[name]).digest('hex');
	hashes.set(name, hash);
	return hash;
}
