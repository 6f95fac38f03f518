import { describeAcceptableEntries } from './acceptable-entries';
import { describeAccounts } from './accounts';
import { describeCheck } from './check';
import { describeClaims } from './claims';
import { useDatabase, type MakeStore } from './database';
import { MINUTE } from './fixtures';
import { describeFollowing } from './following';
import { describeErasure } from './erasure';
import { describeLedgerChain } from './ledger-chain';
import { describeLifecycle } from './lifecycle';
import { describePermissions } from './permissions';
import { describeRecord } from './record';
import { describeReplay } from './replay';
import { describeSendingRules } from './sending-rules';
import { describeStepLog } from './step-log';
import { describeStreams } from './streams';

export type { MakeStore, OpenOptions, TestDatabase } from './database';

/**
 * The promises that every suppression store keeps, as tests against a real one.
 *
 * @param makeStore gives a fresh, empty, created database; called once for the suite. Tests keep apart by account.
 */
export function describeSuppressionStore(name: string, makeStore: MakeStore): void {
	jest.setTimeout(MINUTE); // only a store that hangs takes so long, also on a busy machine
	describe(`${name} keeps the contract of a suppression store`, () => {
		const stores = useDatabase(makeStore);
		describeCheck(stores);
		describeRecord(stores);
		describeAcceptableEntries(stores);
		describeReplay(stores);
		describeAccounts(stores);
		describeStreams(stores);
		describeFollowing(stores);
		describeLedgerChain(stores);
		describeErasure(stores);
		describePermissions(stores);
		describeClaims(stores);
		describeSendingRules(stores);
		describeStepLog(stores);
		describeLifecycle(stores);
	});
}
