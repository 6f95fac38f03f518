import { setImmediate as nextTurn } from 'node:timers/promises';

/** Rows read in one transaction by a stream: little enough to hold, and read in a few milliseconds. */
export const PAGE_SIZE = 1000;
/** The same for rows of the ledger, which are larger. */
export const LEDGER_PAGE_SIZE = 500;

export interface Page<Item, Key> {
	readonly items: readonly Item[];
	/** Where the next page begins; absent on the last one. */
	readonly next?: Key;
}

/** The items of all pages. Between pages no transaction is open and other work of the process gets its turn. */
export async function* inPages<Item, Key>(
	start: Key,
	readPage: (after: Key) => Promise<Page<Item, Key>>,
): AsyncGenerator<Item> {
	let after: Key | undefined = start;
	while (after !== undefined) {
		const page: Page<Item, Key> = await readPage(after);
		yield* page.items;
		after = page.next;
		await nextTurn();
	}
}

/**
 * Does work on parts of a list, one transaction each, and lets other work of the process in between. An empty
 * list is one empty part: a call about nothing proves the store too.
 */
export async function inParts<Item, Result>(
	items: readonly Item[],
	size: number,
	work: (part: readonly Item[]) => Promise<Result>,
): Promise<Result[]> {
	const results: Result[] = [];
	for (let start = 0; start === 0 || start < items.length; start += size) {
		if (start > 0) await nextTurn();
		results.push(await work(items.slice(start, start + size)));
	}
	return results;
}
