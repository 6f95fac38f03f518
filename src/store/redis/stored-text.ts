import { damaged } from './failures';

/** A text as in a JSON string: without line ends, and without halves of characters, which would not survive as UTF-8. */
export function escaped(text: string): string {
	return JSON.stringify(text).slice(1, -1);
}

/** @throws SuppressionStoreError 'damaged' if it was not written by {@link escaped}. */
export function unescaped(stored: string): string {
	if (!stored.includes('\\')) return stored;
	return String(parsedJson(`"${stored}"`));
}

/** @throws SuppressionStoreError 'damaged' if it is no JSON. */
export function parsedJson(stored: string): unknown {
	try {
		return JSON.parse(stored);
	} catch {
		throw damaged();
	}
}
