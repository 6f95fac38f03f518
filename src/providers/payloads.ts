export type Payload = Readonly<Record<string, unknown>>;

/** Where an item may have a provider's payload: under `body`, as n8n's Webhook node puts it, or as the item itself. */
export function payloadsOf(item: Payload): Payload[] {
	const body = objectIn(item.body);
	return body ? [body, item] : [item];
}

/** A value that is an object and no array. */
export function objectIn(value: unknown): Payload | undefined {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Payload)
		: undefined;
}
