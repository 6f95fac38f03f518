/** What a consent event or a text is about: all texts of the account, or one list (a program) of it. */
export type Scope = 'all' | ListScope;
export type ListScope = `list:${string}`;

const LONGEST_LIST_NAME = 64;

export type ParsedScope =
	| { readonly ok: true; readonly scope: Scope }
	| { readonly ok: false; readonly message: string };

/**
 * Reads a list name as a builder types it. Empty means all texts. Case, outer spaces and Unicode variants
 * do not matter, so that "Promos" and "promos " are one list.
 */
export function scopeOfList(listName: unknown): ParsedScope {
	if (listName === undefined || listName === null) return { ok: true, scope: 'all' };
	if (typeof listName !== 'string') return { ok: false, message: 'The list name is not a text' };
	const name = listName.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
	if (name === '' || name === 'all') return { ok: true, scope: 'all' };
	if (/[\p{Cc}\p{Surrogate}]/u.test(name)) {
		return { ok: false, message: 'The list name contains characters that cannot be stored' };
	}
	if ([...name].length > LONGEST_LIST_NAME) {
		return { ok: false, message: `The list name is longer than ${LONGEST_LIST_NAME} characters` };
	}
	return { ok: true, scope: `list:${name}` };
}

/** The list name of a scope, or `undefined` for all texts. */
export function listOf(scope: Scope): string | undefined {
	return scope === 'all' ? undefined : scope.slice('list:'.length);
}
