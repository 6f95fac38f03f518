import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Cursor } from '../suppression-store';
import { chainEnds, setBase, type Account } from './account';
import { anchorAt, placeOf } from './ledger-cursor';
import { entryKey } from './schema';
import type { Sql } from './transaction';

/** Rows removed in one transaction: a few milliseconds. */
const ROWS_PER_TRANSACTION = 500;

/**
 * Removes the ledger up to a cursor, the oldest first. Each step moves the base of the chain and removes what lies
 * before it together, so that the rest can be verified wherever the process ends.
 */
export async function trimLedger(account: Account, until: Cursor): Promise<void> {
	const { connection } = account;
	const { position } = await connection.read((sql) => placeOf(sql, account, until));
	while (await connection.write((sql) => trimStep(sql, account.accountId, position))) {
		await nextTurn();
	}
}

/** Answers whether there is more to remove. */
function trimStep(sql: Sql, accountId: number, goal: number): boolean {
	const { base } = chainEnds(sql, accountId);
	const last = Math.min(goal, base.position + ROWS_PER_TRANSACTION);
	if (last <= base.position) return false;
	setBase(sql, accountId, anchorAt(sql, accountId, last));
	sql(REMOVE_ROWS).run({ accountId, last });
	return last < goal;
}

const REMOVE_ROWS = `
	DELETE FROM ledger WHERE entry > ${entryKey('0')} AND entry <= ${entryKey(':last')}
`;
