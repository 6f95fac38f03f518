import type { RedisAccount } from './account';
import { asPairs } from './replies';

const ENTRIES_PER_PAGE = 1000;

/** The entries of a stream, in their order, as pages of id and content. Ends at the present. */
export async function* streamPages(
	account: RedisAccount,
	partition: number,
	stream: string,
): AsyncGenerator<[id: string, content: string][]> {
	for (let after = '0-0'; ; ) {
		const args = [after, ENTRIES_PER_PAGE];
		const page = asPairs(await account.ask('suppressionReadStream', partition, [stream], args));
		yield page;
		if (page.length < ENTRIES_PER_PAGE) return;
		after = page.at(-1)?.[0] ?? after;
	}
}
