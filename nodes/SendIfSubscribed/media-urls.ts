import { trimmed } from '../shared/parameters';

/**
 * Reads media URLs from text, one a line or separated by a comma and a space, or from an array. A comma
 * without a space may be part of a URL.
 * @throws RangeError for anything that is no web address: a text without its picture would go out unnoticed.
 */
export function mediaUrlsOf(value: unknown): string[] {
	const urls = (
		Array.isArray(value) ? value.map(trimmed) : trimmed(value).split(/,\s+|\s+/)
	).filter((url) => url !== '');
	const wrong = urls.find((url) => !/^https?:\/\/\S+$/i.test(url));
	if (wrong === undefined) return urls;
	throw new RangeError(`Media URLs must start with https:// or http://; "${wrong}" does not`);
}
