import type { IDataObject } from 'n8n-workflow';
import type { TwilioStandIn } from '../../../test/twilio/twilio-stand-in';
import type { ServerExecution } from '../../server/execution';
import type { Surroundings } from '../../server/place-workflow';

/** Plays one workflow file through and checks what it did. */
export interface Play {
	/** What is checked, after the name of the file. */
	readonly proves: string;
	readonly run: (surroundings: Surroundings, twilio: TwilioStandIn) => Promise<void>;
}

/** The labels of the texts that left a sender on one output. */
export function textLabels(execution: ServerExecution, node: string, output: number): unknown[] {
	return execution.jsonOf(node, output).map(({ text }) => (text as IDataObject).label);
}

/** Whom the stand-in was asked to text, in the order of the requests. */
export function textedBy(twilio: TwilioStandIn): string[] {
	return twilio.requests.map(({ to }) => to);
}
