import { ExecutionLifecycleHooks, ExternalSecretsProxy } from 'n8n-core';
import type {
	ICredentialsHelper,
	IWorkflowBase,
	IWorkflowExecuteAdditionalData,
	Workflow,
	WorkflowExecuteMode,
} from 'n8n-workflow';

const UNUSED_URL = 'http://127.0.0.1';

/** What n8n's server gives its engine beside the workflow, reduced to what nodes of this pack use. */
export function additionalData(
	executionId: string,
	mode: WorkflowExecuteMode,
	workflow: Workflow,
	credentialsHelper: ICredentialsHelper,
): IWorkflowExecuteAdditionalData {
	return {
		executionId,
		credentialsHelper,
		externalSecretsProxy: new ExternalSecretsProxy(),
		hooks: new ExecutionLifecycleHooks(mode, executionId, recordOf(workflow)),
		currentNodeExecutionIndex: 0,
		variables: {},
		executeWorkflow: unsupported,
		getRunExecutionData: unsupported,
		getRuntimeCredential: unsupported,
		startRunnerTask: unsupported,
		logAiEvent: () => {},
		restApiUrl: UNUSED_URL,
		instanceBaseUrl: UNUSED_URL,
		formBaseUrl: UNUSED_URL,
		formWaitingBaseUrl: UNUSED_URL,
		formTestBaseUrl: UNUSED_URL,
		webhookBaseUrl: UNUSED_URL,
		webhookWaitingBaseUrl: UNUSED_URL,
		webhookTestBaseUrl: UNUSED_URL,
		mcpBaseUrl: UNUSED_URL,
		mcpTestBaseUrl: UNUSED_URL,
	};
}

async function unsupported(): Promise<never> {
	throw new RangeError('The tests do not support this part of n8n');
}

function recordOf({ id, name, nodes, connectionsBySourceNode }: Workflow): IWorkflowBase {
	return {
		id,
		name: name ?? '',
		active: true,
		isArchived: false,
		activeVersionId: null,
		createdAt: new Date(0),
		updatedAt: new Date(0),
		nodes: Object.values(nodes),
		connections: connectionsBySourceNode,
	};
}
