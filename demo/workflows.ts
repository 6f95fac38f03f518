import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { engine, type Engine, type WorkflowRun } from '../test/engine/harness/engine';
import type { Execution } from '../test/engine/harness/execution';
import {
	combined,
	readWorkflow,
	within,
	type ExportedWorkflow,
	type NodeOverrides,
} from '../test/engine/harness/exported-workflow';
import { TEST_ACCOUNT } from '../test/twilio/twilio-stand-in';
import type { Contact } from './contacts';
import type { Place } from './place';

/** The files of `workflows/`, run in n8n's engine with invented contacts, a stand-in for Twilio and a store of their own. */
export class Workflows {
	private constructor(
		private readonly n8n: Engine,
		private readonly contacts: readonly Contact[],
		private readonly twilioUrl: string,
		private readonly place: Place,
	) {}

	static async load(
		contacts: readonly Contact[],
		twilioUrl: string,
		place: Place,
	): Promise<Workflows> {
		return new Workflows(await engine(), contacts, twilioUrl, place);
	}

	/** Starts a workflow that texts the contacts; `settings` go into its send node. */
	async start(
		file: 'drip-sequence' | 'scheduled-broadcast',
		settings: INodeParameters = {},
	): Promise<Execution> {
		const workflow = readWorkflow(file);
		const changes: NodeOverrides =
			file === 'drip-sequence' ? {} : { 'Send Broadcast': { parameters: settings } };
		return await this.run(workflow, changes, {
			pinData: { 'Your Contacts': this.contacts.map((contact) => ({ ...contact })) },
		});
	}

	/** Gives one of a contact's messages to the inbound workflow. */
	async receive(trigger: 'Webhook' | 'Twilio Trigger', payload: IDataObject): Promise<Execution> {
		const workflow = readWorkflow('inbound-replies');
		const changes = { [trigger]: { disabled: false } };
		return await this.run(workflow, changes, { startNode: trigger, input: [payload] });
	}

	private async run(
		workflow: ExportedWorkflow,
		changes: NodeOverrides,
		how: Partial<WorkflowRun>,
	): Promise<Execution> {
		const execution = await this.n8n.run({
			workflow,
			nodes: combined(within(workflow, { twilioUrl: this.twilioUrl }), changes),
			credentials: {
				suppressionStoreApi: this.place.credential,
				twilioApi: {
					accountSid: TEST_ACCOUNT.accountSid,
					authToken: TEST_ACCOUNT.authToken,
				},
			},
			...how,
		});
		if (execution.errorMessage !== undefined) {
			throw new Error(`"${workflow.name}" failed: ${execution.errorMessage}`);
		}
		return execution;
	}
}
