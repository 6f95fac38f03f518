import { readFile } from 'node:fs/promises';
import Redis from 'ioredis';
import type { RedisServer } from './redis-server';

/** Runs commands on a server as an administrator would, over a connection of their own. */
export async function askServer<T>(
	{ url, certFile }: Pick<RedisServer, 'url'> & { readonly certFile?: string },
	work: (client: Redis) => Promise<T>,
): Promise<T> {
	const pem = certFile === undefined ? undefined : await readFile(certFile, 'utf8');
	const key = certFile?.replace(/crt$/, 'key');
	const client = new Redis(url, {
		lazyConnect: true,
		retryStrategy: null,
		connectTimeout: 2000,
		commandTimeout: 10_000,
		disconnectTimeout: 100,
		...(pem && key && { tls: { ca: pem, cert: pem, key: await readFile(key, 'utf8') } }),
	});
	client.on('error', () => undefined);
	try {
		return await work(client);
	} finally {
		client.disconnect();
	}
}

/** One field of an INFO reply, or of CLUSTER INFO. */
export function fieldOf(info: unknown, name: string): string | undefined {
	return new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(String(info))?.[1];
}
