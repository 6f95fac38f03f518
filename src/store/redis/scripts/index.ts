import { CHECK } from './check';
import { CLAIM } from './claim';
import { CREATE } from './create';
import { ERASE } from './erase';
import { FIND_KEYS } from './find-keys';
import { HISTORY } from './history';
import { KEEP_TRACES } from './keep-traces';
import { LIST } from './list';
import { LOG_STEPS } from './log-steps';
import { NOTE_ERASURES } from './note-erasures';
import { PERMIT } from './permit';
import { READ_ERASED_STEPS } from './read-erased-steps';
import { READ_HEAD } from './read-head';
import { READ_LEDGER } from './read-ledger';
import { READ_MARKS } from './read-marks';
import { READ_OCCUPIED } from './read-occupied';
import { READ_STREAM } from './read-stream';
import { RECORD } from './record';
import { REMOVE_TRACES } from './remove-traces';
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
	suppressionNoteErasures: NOTE_ERASURES,
	suppressionFindKeys: FIND_KEYS,
	suppressionReadMarks: READ_MARKS,
	suppressionKeepTraces: KEEP_TRACES,
	suppressionErase: ERASE,
	suppressionRemoveTraces: REMOVE_TRACES,
	suppressionReadErasedSteps: READ_ERASED_STEPS,
} as const;

export type ScriptName = keyof typeof SCRIPTS;
