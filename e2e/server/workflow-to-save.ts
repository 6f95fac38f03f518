import type { ExportedWorkflow } from '../../test/engine/harness/exported-workflow';

/** A workflow as n8n's server takes it. */
export type WorkflowToSave = Pick<
	ExportedWorkflow,
	'name' | 'nodes' | 'connections' | 'settings' | 'pinData'
>;

/** A workflow as n8n's server gives it back. */
export type SavedWorkflow = WorkflowToSave & {
	readonly id: string;
	readonly versionId: string;
};
