import type { INodeExecutionData, IPollFunctions } from 'n8n-workflow';
import type { EventId } from '../../src/consent/events';
import { SUBSCRIBED } from '../../src/consent/standing';
import { recentChange } from '../../src/operations/follow-ledger';
import type { StandingChange } from '../../src/operations/standing-change';
import type { E164 } from '../../src/phone/e164';
import { withSharedStore } from '../../src/store/shared-stores';
import { storeOptionsOf } from '../shared/store-credential';
import { changeFields } from './change-item';
import { triggerSettings } from './trigger-settings';

/** What a test run gives: the latest change that the settings ask for, or a sample that says that it is one. */
export async function testChange(context: IPollFunctions): Promise<INodeExecutionData[][]> {
	const { wanted } = triggerSettings(context);
	const change = await withSharedStore(
		await storeOptionsOf(context),
		async (store) => await recentChange(store, wanted),
	);
	const fields = change ? changeFields(change) : { ...changeFields(sampleChange()), sample: true };
	return [[{ json: { ...fields, redelivered: false } }]];
}

/** A number that nobody has: 555-0100 to 555-0199 are reserved for fiction. */
const SAMPLE_CONTACT = '+12125550123' as E164;

function sampleChange(): StandingChange {
	const at = Date.now();
	const after = { status: 'unsubscribed', scope: 'all', since: at, source: 'reply' } as const;
	return {
		event: {
			type: 'opt_out',
			scope: 'all',
			id: 'sample' as EventId,
			contact: SAMPLE_CONTACT,
			at,
			recordedAt: at,
			source: 'reply',
			actor: 'contact',
			evidence: { text: 'STOP', rule: 'keyword', keyword: 'stop', messageId: 'SM-sample' },
		},
		before: SUBSCRIBED,
		after,
		changed: true,
		now: after,
		listsLeft: [],
	};
}
