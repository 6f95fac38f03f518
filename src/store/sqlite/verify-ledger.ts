import {
	verifyChain,
	type ChainAnchor,
	type ChainFault,
	type ChainVerdict,
	type Link,
} from '../chain';
import { SuppressionStoreError } from '../errors';
import type { LedgerVerdict } from '../suppression-store';
import { CHAIN, chainEnds, type Account, type ChainEnds } from './account';
import { inPages, LEDGER_PAGE_SIZE } from './in-steps';
import { linkOfRow } from './ledger-row';
import { lastRow, rowsAfter } from './read-ledger';
import { integerIn, type Row } from './rows';
import { positionUnknownToStandings } from './standing-evidence';
import type { Sql } from './transaction';

/** The ends of the chain according to the account, and the last entry that is in the ledger, at one moment. */
interface Extent extends ChainEnds {
	readonly lastPosition: number;
}

/** The last entry of the account's chain. */
export async function headsOf({ connection, accountId }: Account): Promise<ChainAnchor[]> {
	return [await connection.read((sql) => chainEnds(sql, accountId).head)];
}

/**
 * Walks the ledger as it is now, and looks for each of its events in the contact's standing. If a part of it is trimmed away meanwhile, the walk begins anew.
 *
 * @param kept anchors that were kept elsewhere.
 */
export async function verifyLedger(
	account: Account,
	kept: readonly ChainAnchor[],
): Promise<LedgerVerdict> {
	const { connection, accountId } = account;
	const extent = await connection.read((sql) => extentOf(sql, accountId));
	const { head, entries, fault } = await verdictOn(account, extent, kept);
	if (!fault) return { entries, heads: [head], faults: [] };
	const { base } = await connection.read((sql) => chainEnds(sql, accountId));
	if (base.position > extent.base.position) return await verifyLedger(account, kept);
	return { entries, heads: [head], faults: [fault] };
}

async function verdictOn(
	account: Account,
	{ base, head, lastPosition }: Extent,
	kept: readonly ChainAnchor[],
): Promise<ChainVerdict> {
	const ofThisChain = kept.filter(({ chain }) => chain === CHAIN);
	const unknown: number[] = [];
	const noteUnknown = (position: number) => unknown.push(position);
	const links = new ReadableLinks(rowsUpTo(account, base.position, head.position, noteUnknown));
	const verdict = await verifyChain(base, links, head, ofThisChain);
	const fault = links.faultBehind(verdict.fault);
	if (fault) return { ...verdict, fault };
	const [position] = unknown;
	if (position !== undefined)
		return { ...verdict, fault: { chain: CHAIN, position, problem: 'not_in_standing' } };
	if (lastPosition <= head.position) return verdict;
	// Entries after the head: the head was set back.
	return { ...verdict, fault: { chain: CHAIN, position: head.position + 1, problem: 'altered' } };
}

/** The links of rows, up to the first row that cannot be read as an event any more. */
class ReadableLinks implements AsyncIterable<Link> {
	#unreadable: number | undefined;

	constructor(private readonly rows: AsyncIterable<Row>) {}

	async *[Symbol.asyncIterator](): AsyncGenerator<Link> {
		for await (const row of this.rows) {
			try {
				yield linkOfRow(row);
			} catch (error) {
				if (!(error instanceof SuppressionStoreError)) throw error;
				this.#unreadable = integerIn(row, 'position');
				return;
			}
		}
	}

	/** What is behind the end that the walk found: the chain was not cut off, a row of it cannot be read. */
	faultBehind(fault: ChainFault | undefined): ChainFault | undefined {
		if (fault?.problem !== 'cut_off' || this.#unreadable === undefined) return fault;
		return { ...fault, problem: fault.position === this.#unreadable ? 'altered' : 'missing' };
	}
}

function rowsUpTo(
	account: Account,
	after: number,
	last: number,
	noteUnknown: (position: number) => void,
): AsyncIterable<Row> {
	return inPages(after, async (position: number) => {
		const { rows, unknown } = await account.connection.read((sql) => {
			const found = rowsAfter(sql, account, position);
			return { rows: found, unknown: positionUnknownToStandings(sql, account.accountId, found) };
		});
		if (unknown !== undefined) noteUnknown(unknown);
		const end = rows[LEDGER_PAGE_SIZE - 1];
		const next = end && integerIn(end, 'position');
		return {
			items: rows.filter((row) => integerIn(row, 'position') <= last),
			...(next !== undefined && next < last && { next }),
		};
	});
}

function extentOf(sql: Sql, accountId: number): Extent {
	const ends = chainEnds(sql, accountId);
	const row = lastRow(sql, accountId);
	return { ...ends, lastPosition: row ? integerIn(row, 'position') : ends.base.position };
}
