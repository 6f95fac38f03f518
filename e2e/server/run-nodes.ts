import type { IDataObject } from 'n8n-workflow';
import type { ExportedWorkflow } from '../../test/engine/harness/exported-workflow';
import type { ServerExecution } from './execution';
import { importWorkflow, type Surroundings } from './place-workflow';

/** Runs a workflow of `inARow` or `oneNode` by hand, with items pinned to its start as a builder does. */
export async function runNodes(
	surroundings: Surroundings,
	workflow: ExportedWorkflow,
	input: readonly IDataObject[],
): Promise<ServerExecution> {
	const pinData = { Start: input.map((json) => ({ json })) };
	const saved = await importWorkflow({ ...workflow, pinData }, surroundings);
	return await surroundings.n8n.run(saved, 'Start');
}
