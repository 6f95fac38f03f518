import { chainStart } from '../../chain';
import { CHAIN } from '../account';
import type { FoundAccount } from './salvage';

/** An account under a wrong name would read as one without opt-outs. */
export interface NamedAccount extends FoundAccount {
	readonly name: string;
}

/**
 * The name of a damaged account: the one that its chain proves, else the one that is given, else the only one that can be
 * read, if nothing can be proven because the ledger was trimmed or its ends are lost.
 *
 * @param storeId of the damaged store, if it is known.
 */
export function nameOf(
	{ names, ends }: FoundAccount,
	given: string | undefined,
	storeId: string | undefined,
): string | undefined {
	if (storeId === undefined || ends?.base.position !== 0) return given ?? onlyOne(names);
	const { hash } = ends.base;
	return names.find((name) => chainStart(storeId, name, CHAIN).hash === hash) ?? given;
}

function onlyOne(names: readonly string[]): string | undefined {
	return names.length === 1 ? names[0] : undefined;
}
