import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { rule } from '../../src/consent/gate';
import type { Policy } from '../../src/consent/policy';
import { STANDARD, STANDARD_LABELS } from '../../src/consent/presets/standard';
import { runPaced, type Pace } from '../../src/operations/paced';
import { sendText, type SendContext, type SendResult } from '../../src/operations/send-text';
import { withSharedStore } from '../../src/store/shared-stores';
import { SuppressionStoreError } from '../../src/store/errors';
import { answeredItem, asNodeError, type Guard, type Reading } from '../shared/guarded-execution';
import { storeOptionsOf } from '../shared/store-credential';
import { httpTransport } from './http-transport';
import { providerOf } from './provider-of-node';
import { logStep } from './step-log';
import { watchForOutage } from './outage';
import { readTexts, type NamedText } from './text-of-item';
import { inTurn } from './turns';

const SENT_OUTPUT = 0;
const SKIPPED_OUTPUT = 1;
const DAY = 24 * 60 * 60 * 1000;

export const SEND_GUARD: Guard = {
	outputs: 2,
	blockedOutput: SKIPPED_OUTPUT,
	failedItem: (message) => ({ text: notAttempted(message) }),
};

/**
 * Sends each item's text through the gate. What happens to one item never changes what happens to the others;
 * only if the store answered for none of them, so that nothing was sent, the step as a whole fails.
 */
export async function sendIfSubscribed(
	context: IExecuteFunctions,
): Promise<INodeExecutionData[][]> {
	const texts = readTexts(context);
	const options = context.getNodeParameter('options', 0, {}) as IDataObject;
	const { provider, authentication } = await providerOf(context);
	const results = await withSharedStore(await storeOptionsOf(context), async (store) => {
		const send: SendContext = {
			store,
			provider,
			transport: httpTransport(context, authentication, seconds(options.answerTimeoutSeconds, 30)),
			policy: policyOf(options),
			now: Date.now,
			rememberFor: positive(options.sendOnceDays, 365) * DAY,
		};
		return await sendAll(context, texts, send, paceOf(options));
	});
	throwIfStoreNeverAnswered(context, results);
	return dealOut(context, texts, results);
}

/** `undefined` for items whose fields could not be used. */
type Results = readonly (SendResult | undefined)[];

async function sendAll(
	context: IExecuteFunctions,
	texts: readonly Reading<NamedText>[],
	send: SendContext,
	pace: Pace,
): Promise<Results> {
	const takeTurn = inTurn();
	const outage = watchForOutage();
	return await runPaced(
		texts,
		async (text, itemIndex) => {
			if (!text.ok) return undefined;
			const result = await takeTurn(
				text.value,
				async () => outage.result() ?? outage.note(await sendText(text.value, send)),
			);
			return outage.result() ?? (await logStep(context, send.store, text.value, result, itemIndex));
		},
		pace,
	);
}

function dealOut(
	context: IExecuteFunctions,
	texts: readonly Reading<NamedText>[],
	results: Results,
): INodeExecutionData[][] {
	const outputs: [INodeExecutionData[], INodeExecutionData[]] = [[], []];
	for (const [itemIndex, item] of context.getInputData().entries()) {
		const result = results[itemIndex];
		const reading = texts[itemIndex];
		const text = result
			? { ...result }
			: notAttempted(reading?.ok === false ? reading.message : '');
		const output = result?.outcome === 'sent' ? SENT_OUTPUT : SKIPPED_OUTPUT;
		const error =
			result?.outcome === 'failed'
				? asNodeError(context, result.reason, itemIndex)
				: reading?.ok === false
					? reading.error
					: undefined;
		outputs[output].push(answeredItem(item, itemIndex, { text }, error));
	}
	return outputs;
}

function throwIfStoreNeverAnswered(context: IExecuteFunctions, results: Results): void {
	const [first] = results;
	const label = STANDARD_LABELS.storeUnavailable;
	const nothingWasSent = results.every((result) => result?.label === label);
	if (!first || !nothingWasSent || context.continueOnFail()) return;
	throw new SuppressionStoreError(
		'unreachable',
		'The suppression store did not answer, so no text was sent',
		first.reason,
	);
}

function policyOf(options: IDataObject): Policy {
	const append = options.instructions;
	return {
		...STANDARD,
		instructions: {
			append: append === 'every' || append === 'never' ? append : 'first',
			text: String(options.instructionsText ?? STANDARD.instructions.text),
		},
	};
}

function paceOf(options: IDataObject): Pace {
	return {
		parallel: Math.min(50, positive(options.parallelRequests, 5)),
		perSecond: positive(options.messagesPerSecond, Infinity),
	};
}

function notAttempted(message: string): IDataObject {
	return {
		...rule({ found: 'not_sent', message }, 'sequence_step', STANDARD_LABELS),
		warnings: [],
	};
}

function seconds(value: unknown, fallback: number): number {
	return positive(value, fallback) * 1000;
}

function positive(value: unknown, fallback: number): number {
	const number = Number(value);
	return Number.isFinite(number) && number > 0 ? number : fallback;
}
