import { mergeEvent } from '../../consent/state';
import { SuppressionStoreError } from '../errors';
import { eventOfRow } from './ledger-row';
import { integerIn, type Row } from './rows';
import { stateOfContact } from './standings';
import type { Sql } from './transaction';

/**
 * The position of the first of some ledger rows whose event the contact's standing does not know of, or `undefined`.
 * Within the transaction that read the rows. Standings may know more than the ledger, which may have been trimmed.
 */
export function positionUnknownToStandings(
	sql: Sql,
	accountId: number,
	rows: readonly Row[],
): number | undefined {
	const row = rows.find((candidate) => !isInStanding(sql, accountId, candidate));
	return row && integerIn(row, 'position');
}

/** A row without a contact says nothing about a standing. One that cannot be read is found by the walk of the chain. */
function isInStanding(sql: Sql, accountId: number, row: Row): boolean {
	if (row.contact === null) return true;
	const event = readable(() => eventOfRow(row));
	if (!event) return true;
	const state = readable(() => stateOfContact(sql, accountId, event.contact));
	return state !== undefined && mergeEvent(state, event) === state;
}

function readable<T>(read: () => T): T | undefined {
	try {
		return read();
	} catch (error) {
		if (error instanceof SuppressionStoreError && error.failure === 'damaged') return undefined;
		throw error;
	}
}
