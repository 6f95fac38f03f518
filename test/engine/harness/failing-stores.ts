import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { userFolder } from './n8n-folder';
import { redisCredential } from './stores';

export type FailingStore =
	| 'a Redis server that is down'
	| 'a Redis server that hangs'
	| 'a wrong password'
	| 'settings that cannot work'
	| 'a store that was never created'
	| 'a file that is no database'
	| 'a folder that cannot be written'
	| 'a credential that was deleted';

/** Credentials for stores that cannot be used, and the server that accepts connections but never answers. */
export class FailingStores {
	private readonly sockets = new Set<Socket>();
	private readonly silent: Server = createServer((socket) => {
		this.sockets.add(socket);
		socket.on('error', () => socket.destroy());
		socket.on('close', () => this.sockets.delete(socket));
	});

	static async start(): Promise<FailingStores> {
		const stores = new FailingStores();
		stores.silent.listen(0, '127.0.0.1');
		await once(stores.silent, 'listening');
		return stores;
	}

	async stop(): Promise<void> {
		const closed = once(this.silent, 'close');
		this.silent.close();
		for (const socket of this.sockets) socket.destroy();
		await closed;
	}

	/** `undefined` for a credential that the node names but n8n does not have. */
	async credential(failure: FailingStore): Promise<ICredentialDataDecryptedObject | undefined> {
		const byFields = { storeType: 'redis', connectBy: 'fields', host: '127.0.0.1' };
		switch (failure) {
			case 'a Redis server that is down':
				return { ...byFields, port: await closedPort(), timeoutSeconds: 0.2 };
			case 'a Redis server that hangs':
				return { ...byFields, port: portOf(this.silent), timeoutSeconds: 0.2 };
			case 'a wrong password': {
				const { port, hostname: host } = new URL(redisCredential('unused').url);
				return { ...byFields, host, port: Number(port), username: 'nobody', password: 'hunter2' };
			}
			case 'settings that cannot work':
				return { storeType: 'redis', connectBy: 'url', url: 'http://127.0.0.1/' };
			case 'a store that was never created':
				return redisCredential(randomUUID());
			case 'a file that is no database': {
				const filePath = join(userFolder, `${randomUUID()}.txt`);
				await writeFile(filePath, 'This is not a database. '.repeat(100));
				return { storeType: 'embedded', filePath };
			}
			case 'a folder that cannot be written':
				return { storeType: 'embedded', filePath: '/dev/null/suppressions.sqlite' };
			case 'a credential that was deleted':
				return undefined;
		}
	}
}

export const FAILING_STORES: readonly FailingStore[] = [
	'a Redis server that is down',
	'a Redis server that hangs',
	'a wrong password',
	'settings that cannot work',
	'a store that was never created',
	'a file that is no database',
	'a folder that cannot be written',
	'a credential that was deleted',
];

async function closedPort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const port = portOf(server);
	server.close();
	await once(server, 'close');
	return port;
}

function portOf(server: Server): number {
	return (server.address() as AddressInfo).port;
}
