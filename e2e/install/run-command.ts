import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface CommandOptions {
	readonly cwd: string;
	/** Added to this process' environment. */
	readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a program to its end.
 * @returns what it printed.
 * @throws Error with the last lines it printed if it does not end with 0.
 */
export async function runCommand(
	program: string,
	args: readonly string[],
	{ cwd, env = {} }: CommandOptions,
): Promise<string> {
	const child = spawn(program, args, {
		cwd,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const printed: string[] = [];
	child.stdout.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
	const [code] = (await once(child, 'close')) as [number | null];
	const output = printed.join('');
	if (code === 0) return output;
	const lastLines = output.trimEnd().split('\n').slice(-30).join('\n');
	throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${lastLines}`);
}
