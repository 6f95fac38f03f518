import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { rule } from '../../src/consent/gate';
import { STANDARD_LABELS } from '../../src/consent/presets/standard';
import { runPaced, type Pace } from '../../src/operations/paced';
import { sendText, type SendContext, type SendResult } from '../../src/operations/send-text';
import { SuppressionStoreError } from '../../src/store/errors';
import { withSharedStore } from '../../src/store/shared-stores';
import { accountRulesOf } from '../shared/account-rules';
import { answeredItem, asNodeError, type Guard, type Reading } from '../shared/guarded-execution';
import { storeOptionsOf } from '../shared/store-credential';
import { httpTransport } from './http-transport';
import { watchForOutage } from './outage';
import { providerReader } from './provider-of-item';
import { logStep } from './step-log';
import { readTexts, type ItemText } from './text-of-item';
import { inTurn } from './turns';

const SENT_OUTPUT = 0;
const SKIPPED_OUTPUT = 1;
const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;

export const SEND_GUARD: Guard = {
	outputs: 2,
	blockedOutput: SKIPPED_OUTPUT,
	failedItem: (message, thrown) => ({
		text: notAttempted(
			message,
			thrown instanceof SuppressionStoreError ? 'store_unavailable' : 'not_sent',
		),
	}),
};

/** What all items of a run share. */
type Sending = Omit<SendContext, 'provider' | 'policy'>;

/**
 * Sends each item's text through the gate. What happens to one item never changes what happens to the others;
 * only if the store answered for none of them, so that nothing was sent, the step as a whole fails.
 */
export async function sendIfSubscribed(
	context: IExecuteFunctions,
): Promise<INodeExecutionData[][]> {
	const { authentication, providerOf } = await providerReader(context);
	const texts = readTexts(context, providerOf, await accountRulesOf(context));
	const options = context.getNodeParameter('options', 0, {}) as IDataObject;
	const timeoutMs = positive(options.answerTimeoutSeconds, 30, 'Answer Time Limit') * SECOND;
	const rememberFor = positive(options.sendOnceDays, 365, 'Send-Once Window') * DAY;
	const pace = paceOf(options);
	const transport = httpTransport(context, authentication, timeoutMs);
	const results = await withSharedStore(
		await storeOptionsOf(context),
		async (store) =>
			await sendAll(context, texts, { store, transport, now: Date.now, rememberFor }, pace),
	);
	throwIfStoreNeverAnswered(context, results);
	return dealOut(context, texts, results);
}

/** `undefined` for items whose fields could not be used. */
type Results = readonly (SendResult | undefined)[];

async function sendAll(
	context: IExecuteFunctions,
	texts: readonly Reading<ItemText>[],
	sending: Sending,
	pace: Pace,
): Promise<Results> {
	const takeTurn = inTurn();
	const outage = watchForOutage();
	return await runPaced(
		texts,
		async (reading, itemIndex) => {
			if (!reading.ok) return undefined;
			const text = reading.value;
			const { provider, policy } = text;
			const result = await takeTurn(
				text,
				async () =>
					outage.resultFor(text) ??
					outage.note(await sendText(text, { ...sending, provider, policy })),
			);
			return outage.isCauseOf(result)
				? result
				: await logStep(context, sending.store, text, result, itemIndex);
		},
		pace,
	);
}

function dealOut(
	context: IExecuteFunctions,
	texts: readonly Reading<ItemText>[],
	results: Results,
): INodeExecutionData[][] {
	const outputs: [INodeExecutionData[], INodeExecutionData[]] = [[], []];
	for (const [itemIndex, item] of context.getInputData().entries()) {
		const { text, error } = outcomeOf(context, texts[itemIndex], results[itemIndex], itemIndex);
		const output = text.outcome === 'sent' ? SENT_OUTPUT : SKIPPED_OUTPUT;
		outputs[output].push(answeredItem(item, itemIndex, { text }, error));
	}
	return outputs;
}

function outcomeOf(
	context: IExecuteFunctions,
	reading: Reading<ItemText> | undefined,
	result: SendResult | undefined,
	itemIndex: number,
) {
	if (reading?.ok === false) return { text: notAttempted(reading.message), error: reading.error };
	if (!result) throw new RangeError('An item has neither a result nor a reason for none');
	const error =
		result.outcome === 'failed' ? asNodeError(context, result.reason, itemIndex) : undefined;
	return { text: { ...result } as IDataObject, error };
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

function paceOf(options: IDataObject): Pace {
	const perSecond = options.messagesPerSecond;
	return {
		parallel: Math.min(50, positive(options.parallelRequests, 5, 'Parallel Requests')),
		perSecond:
			perSecond === 0 || perSecond === undefined
				? Infinity
				: positive(perSecond, Infinity, 'Messages per Second'),
	};
}

function notAttempted(
	message: string,
	found: 'not_sent' | 'store_unavailable' = 'not_sent',
): IDataObject {
	return {
		...rule({ found, message }, 'sequence_step', STANDARD_LABELS),
		warnings: [],
	};
}

function positive(value: unknown, fallback: number, displayName: string): number {
	if (value === undefined || value === null || value === '') return fallback;
	const number = Number(value);
	if (Number.isFinite(number) && number > 0) return number;
	throw new RangeError(`${displayName} must be a number above 0`);
}
