/** A process of its own that is n8n with the built pack: it runs one workflow of one node, by order of its parent. */
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { CredentialData } from '../../engine/harness/credentials-helper';
import { engine } from '../../engine/harness/engine';
import { NODE, oneNode } from '../../engine/harness/one-node';

export interface Broadcast {
	readonly parameters: INodeParameters;
	readonly input: readonly IDataObject[];
	readonly credentials: CredentialData;
}

/** What the node said of each text. */
export type Labels = readonly { readonly phone: string; readonly label: string }[];

process.once('message', (broadcast: Broadcast) => {
	void run(broadcast);
});
process.on('disconnect', () => process.exit());

async function run({ parameters, ...how }: Broadcast): Promise<void> {
	const workflow = oneNode('sendIfSubscribed', parameters);
	const execution = await (await engine()).run({ workflow, ...how });
	const labels: Labels = execution.allItemsOf(NODE).map(({ json: { phone, text } }) => {
		const label = typeof text === 'object' && text !== null && 'label' in text ? text.label : '';
		return { phone: String(phone), label: String(label) };
	});
	process.send?.(labels);
}
