import type { IDataObject } from 'n8n-workflow';
import type { Cursor } from '../../src/store/suppression-store';

/** How far a trigger has come in the ledger. */
export interface Place {
	/** The last entry that was passed; missing before the first. */
	readonly cursor?: Cursor;
	/** The Start From that it began with. */
	readonly startFrom?: number;
	/** Events handed to n8n so far: of two places, the one with more is the later. */
	readonly handedOver: number;
	/** Ids of the events after the cursor of which n8n may or may not have started an execution. */
	readonly inDoubt: readonly string[];
}

/** Field of the node's static data, which n8n keeps with the workflow. */
const FIELD = 'place';

/** The place that n8n kept, or `undefined` if the trigger was never active. */
export function keptPlace(staticData: IDataObject): Place | undefined {
	const kept = staticData[FIELD];
	if (typeof kept !== 'string') return undefined;
	return JSON.parse(kept) as Place;
}

/** n8n writes static data to its database when it starts an execution, and when a workflow was activated. */
export function keepPlace(staticData: IDataObject, place: Place): void {
	staticData[FIELD] = JSON.stringify(place);
}
