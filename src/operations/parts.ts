/** Items in parts of so many, the last one of fewer; none of an empty stream. */
export async function* partsOf<Item>(
	items: AsyncIterable<Item>,
	atOnce: number,
): AsyncGenerator<Item[]> {
	let part: Item[] = [];
	for await (const item of items) {
		part.push(item);
		if (part.length < atOnce) continue;
		yield part;
		part = [];
	}
	if (part.length > 0) yield part;
}
