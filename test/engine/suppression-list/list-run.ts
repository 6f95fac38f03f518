import type {
	ICredentialDataDecryptedObject,
	IDataObject,
	INode,
	INodeParameters,
} from 'n8n-workflow';
import { completeEvent, type EventDraft } from '../../../src/consent/events';
import type { E164 } from '../../../src/phone/e164';
import { engine } from '../harness/engine';
import type { Execution } from '../harness/execution';
import { NODE, oneNode } from '../harness/one-node';
import { emptyStore, type StoreKind, type StoreUnderTest } from '../harness/stores';

export const ANA = '+12125550123' as E164;
export const BEN = '+14155550134' as E164;
export const NOON = Date.UTC(2026, 2, 31, 12);

export interface ListRun {
	readonly resource: string;
	readonly operation: string;
	readonly parameters?: INodeParameters;
	readonly input?: readonly IDataObject[];
	readonly settings?: Partial<INode>;
	readonly credential?: ICredentialDataDecryptedObject;
}

/** Runs the Suppression List node in n8n's engine on a store of each test. */
export function useList(kind: StoreKind) {
	let place: StoreUnderTest;
	beforeEach(async () => void (place = await emptyStore(kind)));
	afterEach(async () => await place.store.close());

	const run = async (listRun: ListRun): Promise<Execution> => {
		const { resource, operation, parameters, input, settings, credential } = listRun;
		const workflow = oneNode(
			'suppressionList',
			{ resource, operation, ...parameters },
			settings ?? {},
		);
		const suppressionStoreApi = credential ?? place.credential;
		return await (await engine()).run({ workflow, input, credentials: { suppressionStoreApi } });
	};
	return {
		run,
		/** The items of a run that succeeds. */
		async answersTo(listRun: ListRun): Promise<IDataObject[]> {
			const execution = await run(listRun);
			expect(execution.errorMessage).toBeUndefined();
			return execution.jsonOf(NODE);
		},
		store: () => place.store,
		credential: () => place.credential,
		/** Records events of Ana at noon, unless a draft says otherwise. */
		async record(...drafts: (Pick<EventDraft, 'type'> & Partial<EventDraft>)[]): Promise<void> {
			const events = drafts.map((draft) =>
				completeEvent(
					{ contact: ANA, at: NOON, source: 'reply', actor: 'contact', ...draft },
					NOON + 60_000,
				),
			);
			await place.store.record(events.map((event) => ({ event })));
		},
	};
}
