import { createHash } from 'node:crypto';
import type { IExecuteFunctions } from 'n8n-workflow';
import type { SendResult } from '../../src/operations/send-text';
import { sentencesOf } from '../../src/store/errors';
import type { SuppressionStore } from '../../src/store/suppression-store';
import type { ItemText } from './text-of-item';

/** Writes one line of the step log. A line that cannot be written is a warning: the text itself is not affected. */
export async function logStep(
	context: IExecuteFunctions,
	store: SuppressionStore,
	text: ItemText,
	result: SendResult,
	itemIndex: number,
): Promise<SendResult> {
	const at = Date.now();
	try {
		await store.logSteps([
			{
				id: entryId(context, itemIndex, at),
				at,
				contact: result.contact,
				kind: text.kind,
				campaign: text.campaign,
				step: text.step,
				scope: text.scope,
				outcome: result.outcome,
				successful: result.successful,
				label: result.label,
				code: result.code,
				providerMessageId: result.providerMessageId,
				executionId: context.getExecutionId(),
			},
		]);
		return result;
	} catch (error) {
		const warning = `This step could not be written to the step log: ${sentencesOf(error)}`;
		return { ...result, warnings: [...result.warnings, warning] };
	}
}

function entryId(context: IExecuteFunctions, itemIndex: number, at: number): string {
	const place = [context.getExecutionId(), context.getNode().id, itemIndex, at].join('\n');
	return createHash('sha256').update(place).digest('base64url').slice(0, 22);
}
