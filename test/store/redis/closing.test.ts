import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { SingleServerOptions } from '../../../src/store/redis/options';
import { FaultyProxy } from '../../redis-server/faulty-proxy';
import { startRedisServer } from '../../redis-server/redis-server';
import { freshOptions } from './server';

const PROGRAM = join(__dirname, 'open-and-close.ts');
const MERCY_MS = 30_000;

jest.setTimeout(2 * MERCY_MS);

/** Runs a program that opens, asks and closes a store, and does not end itself. */
async function output(options: SingleServerOptions): Promise<string> {
	const args = ['--import', 'tsx', PROGRAM, JSON.stringify(options)];
	const { stdout, stderr } = await promisify(execFile)(process.execPath, args, {
		timeout: MERCY_MS,
	});
	return stdout + stderr;
}

describe('a program that closes its store', () => {
	it('ends by itself', async () => {
		expect(await output(freshOptions())).toBe('answered\n');
	});

	it('ends by itself when no server was there', async () => {
		expect(await output({ kind: 'redis', port: 1, timeoutMs: 2000 })).toBe('unreachable\n');
	});

	it('ends by itself when the server hangs', async () => {
		const server = await startRedisServer();
		try {
			server.kill('SIGSTOP');
			const options = { kind: 'redis', port: server.port, timeoutMs: 300 } as const;
			expect(await output(options)).toBe('timeout\n');
		} finally {
			await server.stop();
		}
	});

	it('hears no uncaught error when the connection breaks again and again', async () => {
		const proxy = await FaultyProxy.start(1);
		try {
			const options = { kind: 'redis', port: proxy.port, timeoutMs: 2000 } as const;
			expect(await output(options)).toBe('unreachable\n');
		} finally {
			await proxy.close();
		}
	});
});
