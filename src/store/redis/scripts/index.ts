import { CHECK } from './check';
import { CLAIM } from './claim';
import { CREATE } from './create';
import { HISTORY } from './history';
import { LIST } from './list';
import { LOG_STEPS } from './log-steps';
import { PERMIT } from './permit';
import { READ_HEAD } from './read-head';
import { READ_LEDGER } from './read-ledger';
import { READ_OCCUPIED } from './read-occupied';
import { READ_STREAM } from './read-stream';
import { RECORD } from './record';
import { SETTLE } from './settle';
import { TRIM } from './trim';

/** The scripts by the names that the store calls them. */
export const SCRIPTS = {
	suppressionCreate: CREATE,
	suppressionCheck: CHECK,
	suppressionRecord: RECORD,
	suppressionPermit: PERMIT,
	suppressionClaim: CLAIM,
	suppressionSettle: SETTLE,
	suppressionLogSteps: LOG_STEPS,
	suppressionReadStream: READ_STREAM,
	suppressionReadHead: READ_HEAD,
	suppressionReadLedger: READ_LEDGER,
	suppressionReadOccupied: READ_OCCUPIED,
	suppressionTrim: TRIM,
	suppressionHistory: HISTORY,
	suppressionList: LIST,
} as const;

export type ScriptName = keyof typeof SCRIPTS;
