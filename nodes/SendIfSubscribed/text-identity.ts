import type { IExecuteFunctions } from 'n8n-workflow';
import type { MessageKind } from '../../src/consent/gate';
import type { TextIdentity } from '../../src/operations/send-key';
import type { AnsweredMessage } from './answered-message';

/** The builder's names for a text; empty where the workflow and the node name it. */
export interface StepNames {
	readonly campaign: string;
	readonly step: string;
}

/** What makes two texts the same: workflows and nodes count by their ids, which a new name does not change. */
export function identityOf(
	context: IExecuteFunctions,
	kind: MessageKind,
	names: StepNames,
	answered: AnsweredMessage | undefined,
	itemIndex: number,
): TextIdentity {
	if (kind === 'sequence_step' || kind === 'broadcast') {
		return {
			campaign: names.campaign || `workflow ${context.getWorkflow().id ?? workflowName(context)}`,
			step: names.step || `node ${context.getNode().id}`,
		};
	}
	if (answered?.id !== undefined) return { answerTo: answered.id };
	return {
		execution: context.getExecutionId(),
		node: context.getNode().id,
		run: runIndexOf(context),
		item: itemIndex,
	};
}

/** The names under which a text is logged. */
export function loggedNames(context: IExecuteFunctions, names: StepNames): StepNames {
	return {
		campaign: names.campaign || workflowName(context),
		step: names.step || context.getNode().name,
	};
}

/** In a loop the same item number comes round again; the run tells the rounds apart. */
function runIndexOf(context: IExecuteFunctions): number {
	const { $runIndex } = context.getWorkflowDataProxy(0);
	return typeof $runIndex === 'number' ? $runIndex : 0;
}

function workflowName(context: IExecuteFunctions): string {
	return context.getWorkflow().name ?? 'workflow';
}
