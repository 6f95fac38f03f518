import assert from 'node:assert/strict';
import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { inputsBehind, ON_ERROR, type OnError } from '../../../test/engine/harness/accounting';
import { NODE, oneNode } from '../../../test/engine/harness/one-node';
import { sending } from '../../../test/engine/harness/sending';
import type { TwilioStandIn } from '../../../test/twilio/twilio-stand-in';
import type { ServerExecution } from '../../server/execution';
import type { Surroundings } from '../../server/place-workflow';
import { runNodes } from '../../server/run-nodes';
import type { Report } from '../../report';
import type { Fault } from './faults';

const GUARDS = { checkSuppression: 'suppression', sendIfSubscribed: 'text' } as const;
type GuardNode = keyof typeof GUARDS;

const MAY_BE_TEXTED = 0;
const BLOCKED = 1;
const ERROR = 2;

/** Each setting of On Error against each fault, for the two nodes that decide who may be texted. */
export async function checkMatrix(
	report: Report,
	surroundings: Surroundings,
	twilio: TwilioStandIn,
	faults: readonly Fault[],
): Promise<void> {
	for (const node of Object.keys(GUARDS) as GuardNode[]) {
		for (const fault of faults) {
			if (fault.provider && node !== 'sendIfSubscribed') continue;
			await report.check(`errors: ${node}, ${fault.what}, with each On Error`, async () => {
				for (const onError of ON_ERROR) await checkCell(node, fault, onError, surroundings, twilio);
			});
		}
	}
}

async function checkCell(
	node: GuardNode,
	fault: Fault,
	onError: OnError,
	surroundings: Surroundings,
	twilio: TwilioStandIn,
): Promise<void> {
	twilio.reset();
	const { input, hits, provider } = fault;
	const hit = hits.map((index) => input[index]?.phone ?? '');
	if (provider) for (const phone of hit) twilio.answer(phone, provider);
	const parameters =
		node === 'sendIfSubscribed' ? sending(twilio, { campaign: `${fault.what}, ${onError}` }) : {};
	const credentials = { ...surroundings.credentials, ...fault.credentials };
	const execution = await runNodes(
		{ ...surroundings, credentials },
		oneNode(node, parameters, { onError }),
		input,
	);
	const others = input.map((_, index) => index).filter((index) => !hits.includes(index));
	const passed = inputsBehind(execution.itemsOf(NODE, MAY_BE_TEXTED));
	assert.deepEqual(passed, fault.stops ? [] : others, `who may be texted, ${onError}`);
	for (const phone of hit) {
		assert.equal(
			twilio.requestsTo(phone).length,
			provider ? 1 : 0,
			`texts to ${phone}, ${onError}`,
		);
	}
	if (fault.stops && onError === 'stopWorkflow') expectFailure(execution);
	else expectReason(execution, node, fault, onError);
}

function expectFailure({ status, errorMessage = '' }: ServerExecution): void {
	assert.equal(status, 'error');
	assert.match(errorMessage, /\w+ \w+/, 'the execution says why it failed');
}

function expectReason(
	execution: ServerExecution,
	node: GuardNode,
	{ hits, label, isError }: Fault,
	onError: OnError,
): void {
	assert.equal(execution.status, 'success', execution.errorMessage);
	const toErrorOutput = isError && onError === 'continueErrorOutput';
	const items = execution.itemsOf(NODE, toErrorOutput ? ERROR : BLOCKED);
	assert.deepEqual(inputsBehind(items), hits, `items that say why, ${onError}`);
	for (const item of items) {
		if (toErrorOutput) assert.equal(typeof item.json.error, 'string');
		else assert.equal(labelOf(item, node), label);
	}
}

function labelOf({ json }: INodeExecutionData, node: GuardNode): unknown {
	return (json[GUARDS[node]] as IDataObject | undefined)?.label;
}
