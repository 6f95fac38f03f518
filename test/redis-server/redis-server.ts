import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Redis from 'ioredis';
import { ensureRedisServer, REDIS_SERVER } from './install';

export interface RedisServerOptions {
	/** Further arguments; a later one overrides the durable settings that the server is started with. */
	readonly args?: readonly string[];
	readonly password?: string;
	/** Files of the server's certificate; the port then speaks TLS only. */
	readonly tls?: {
		readonly certFile: string;
		readonly keyFile: string;
		/** Whether clients must show a certificate that this one signed. */
		readonly askClients?: boolean;
	};
	/** Runs as a Sentinel with these lines of configuration, which it will add to. */
	readonly sentinel?: readonly string[];
}

export interface RedisServer {
	readonly url: string;
	readonly port: number;
	readonly pid: number;
	/** Sends a signal: `SIGSTOP` makes it hang, `SIGCONT` go on, `SIGKILL` crash. */
	kill(signal: NodeJS.Signals): void;
	/** Ends the process, if it still runs, and starts one with the same data on the same port. */
	restart(): Promise<void>;
	/** Ends the process and removes its folder. */
	stop(): Promise<void>;
}

const DURABLE = ['--save', '', '--appendonly', 'yes', '--appendfsync', 'always'];
const SAFE = [...DURABLE, '--maxmemory-policy', 'noeviction', '--bind', '127.0.0.1'];
const START_ATTEMPTS = 5;
const SECONDS_TO_START = 20;

/**
 * Starts a `redis-server` on a free loopback port with a temporary folder, installing the program first
 * if need be, and resolves when it answers.
 */
export async function startRedisServer(options: RedisServerOptions = {}): Promise<RedisServer> {
	ensureRedisServer();
	const folder = await mkdtemp(join(tmpdir(), 'redis-server-'));
	for (let attempt = 1; ; attempt++) {
		const port = await freePort();
		try {
			return serverAt(port, folder, options, await launch(port, folder, options));
		} catch (error) {
			// Somebody else may have taken the port between looking and starting.
			if (attempt < START_ATTEMPTS) continue;
			await rm(folder, { recursive: true, force: true });
			throw error;
		}
	}
}

function serverAt(
	port: number,
	folder: string,
	options: RedisServerOptions,
	started: ChildProcess,
): RedisServer {
	let child = started;
	return {
		url: urlOf(port, options),
		port,
		get pid() {
			return pidOf(child);
		},
		kill(signal) {
			child.kill(signal);
		},
		async restart() {
			await end(child);
			child = await launch(port, folder, options);
		},
		async stop() {
			await end(child);
			await rm(folder, { recursive: true, force: true });
		},
	};
}

async function launch(
	port: number,
	folder: string,
	options: RedisServerOptions,
): Promise<ChildProcess> {
	const logFile = join(folder, 'server.log');
	const place = ['--dir', folder, '--logfile', logFile, '--daemonize', 'no'];
	const role = options.sentinel ? await sentinelRole(folder, options.sentinel) : SAFE;
	const args = [...role, ...place, ...listening(port, options), ...(options.args ?? [])];
	const child = spawn(REDIS_SERVER, args, { stdio: 'ignore' });
	const endWithUs = (): void => void child.kill('SIGKILL');
	process.once('exit', endWithUs);
	child.once('exit', () => process.removeListener('exit', endWithUs));
	try {
		await untilItAnswers(child, port, options);
		return child;
	} catch (error) {
		await end(child);
		const log = await readFile(logFile, 'utf8').catch(() => '(no log)');
		throw new Error(`redis-server did not start:\n${log}`, { cause: error });
	}
}

/** A Sentinel keeps what it learns in its configuration file, also over a restart. */
async function sentinelRole(folder: string, lines: readonly string[]): Promise<string[]> {
	const file = join(folder, 'sentinel.conf');
	await writeFile(file, ['bind 127.0.0.1', ...lines, ''].join('\n'), { flag: 'wx' }).catch(
		(error: unknown) => {
			if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
		},
	);
	return [file, '--sentinel'];
}

function listening(port: number, options: RedisServerOptions): string[] {
	const password = options.password === undefined ? [] : ['--requirepass', options.password];
	if (!options.tls) return ['--port', String(port), ...password];
	const { certFile, keyFile, askClients = false } = options.tls;
	const files = ['--tls-cert-file', certFile, '--tls-key-file', keyFile];
	const clients = ['--tls-auth-clients', askClients ? 'yes' : 'no', '--tls-ca-cert-file', certFile];
	const plain = ['--port', '0', ...clients];
	return ['--tls-port', String(port), ...plain, ...files, ...password];
}

async function untilItAnswers(
	child: ChildProcess,
	port: number,
	options: RedisServerOptions,
): Promise<void> {
	const giveUpAt = Date.now() + SECONDS_TO_START * 1000;
	for (;;) {
		const failure = await ping(port, options);
		if (child.exitCode !== null) throw new Error(`It ended with code ${child.exitCode}`);
		if (failure === undefined) return;
		if (Date.now() > giveUpAt) throw failure;
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}

async function ping(port: number, options: RedisServerOptions): Promise<Error | undefined> {
	const client = new Redis(urlOf(port, options), {
		lazyConnect: true,
		retryStrategy: null,
		connectTimeout: 1000,
		commandTimeout: 1000,
		disconnectTimeout: 100,
		...(options.tls && { tls: await clientTls(options.tls) }),
	});
	client.on('error', () => undefined);
	try {
		await client.ping();
		return undefined;
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	} finally {
		client.disconnect();
	}
}

async function clientTls({ certFile, keyFile }: NonNullable<RedisServerOptions['tls']>) {
	return {
		rejectUnauthorized: false,
		cert: await readFile(certFile, 'utf8'),
		key: await readFile(keyFile, 'utf8'),
	};
}

function urlOf(port: number, options: RedisServerOptions): string {
	const credentials = options.password ? `:${encodeURIComponent(options.password)}@` : '';
	return `${options.tls ? 'rediss' : 'redis'}://${credentials}127.0.0.1:${port}`;
}

async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
	const exited = once(child, 'exit');
	child.kill('SIGKILL');
	await exited;
}

function pidOf(child: ChildProcess): number {
	if (child.pid === undefined) throw new Error('redis-server has no process');
	return child.pid;
}

/** A loopback port that nobody listens on at the moment. */
export async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	if (address === null || typeof address === 'string') throw new Error('No free port');
	return address.port;
}
