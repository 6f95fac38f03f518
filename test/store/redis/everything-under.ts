import { administer } from './server';

/** Names and contents of all keys with a prefix, as text. */
export async function everythingUnder(url: string, prefix: string): Promise<string> {
	return await administer(url, async (client) => {
		const parts: string[] = [];
		for (const key of await client.keys(`*${prefix}*`)) {
			parts.push(key);
			const type = await client.type(key);
			const [command, ...range] = READING[type] ?? [];
			if (!command) throw new Error(`A key of the type ${type} was not expected`);
			parts.push(JSON.stringify(await client.call(command, key, ...range)));
		}
		return parts.join('\n');
	});
}

const READING: Readonly<Record<string, readonly string[]>> = {
	string: ['GET'],
	hash: ['HGETALL'],
	set: ['SMEMBERS'],
	stream: ['XRANGE', '-', '+'],
	zset: ['ZRANGE', '0', '-1'],
};
