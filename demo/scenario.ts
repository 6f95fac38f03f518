import type { IDataObject } from 'n8n-workflow';
import { parsePhone } from '../src/phone/e164';
import type { Execution } from '../test/engine/harness/execution';
import { asTriggerItem, asWebhookItem, type InboundMessage } from '../test/twilio/inbound';
import type { TwilioStandIn } from '../test/twilio/twilio-stand-in';
import type { Contact } from './contacts';
import { chapterOf, COMES_BACK, LEAVES_MEANWHILE, type Round } from './story';
import type { Workflows } from './workflows';

const OUR_NUMBER = '+15005550006';

/** What each reply was read as. */
export interface Reading {
	readonly verdict: string;
	readonly rule: string;
}

/** What became of the texts and the replies, by contact name. */
export class Outcome {
	readonly labels = new Map<string, Map<Round, string>>();
	readonly readings = new Map<string, Reading>();

	/** Notes what the last of these nodes that saw a contact has to say. */
	note(round: Round, execution: Execution, ...nodes: readonly string[]): void {
		for (const { json } of nodes.flatMap((node) => execution.allItemsOf(node))) {
			const name = String(json.name);
			const labels = this.labels.get(name) ?? new Map<Round, string>();
			this.labels.set(name, labels.set(round, labelOf(json)));
		}
	}
}

/** Plays the story through the workflow files. */
export async function playScenario(
	contacts: readonly Contact[],
	workflows: Workflows,
	twilio: TwilioStandIn,
): Promise<Outcome> {
	const outcome = new Outcome();
	const firstStep = await workflows.start('drip-sequence');
	outcome.note('Step 1', firstStep, 'Send Step 1');

	await replyToFirstStep(contacts, workflows, outcome);
	const secondStep = await firstStep.resume();
	outcome.note('Step 2', secondStep, 'Send Step 2');

	const broadcast = await workflows.start('scheduled-broadcast');
	outcome.note('Broadcast', broadcast, 'Send Broadcast');

	await deliver(workflows, messageFrom(contacts, COMES_BACK, 'START'), 'webhook');
	const thirdStep = await secondStep.resume();
	outcome.note('Step 3', thirdStep, 'Check Suppression', 'Send Step 3');

	const stop = messageFrom(contacts, LEAVES_MEANWHILE, 'STOP');
	duringNextTexts(twilio, stop.from, async () => await deliver(workflows, stop, 'trigger'));
	const lastCall = await workflows.start('scheduled-broadcast', { campaign: 'last-call' });
	outcome.note('Last call', lastCall, 'Send Broadcast');
	return outcome;
}

async function replyToFirstStep(
	contacts: readonly Contact[],
	workflows: Workflows,
	{ readings }: Outcome,
): Promise<void> {
	for (const { name } of contacts) {
		const { reply } = chapterOf(name);
		if (!reply) continue;
		const message = messageFrom(contacts, name, reply.text);
		readings.set(name, await deliver(workflows, message, reply.by));
	}
}

/** Holds Twilio's answers to all others until a contact's action is over, the answer to the contact included. */
function duringNextTexts(
	twilio: TwilioStandIn,
	contact: string,
	action: () => Promise<unknown>,
): void {
	let running: Promise<unknown> | undefined;
	twilio.onRequest = async ({ to }) => {
		if (to !== contact) await (running ??= action());
	};
}

function messageFrom(contacts: readonly Contact[], name: string, text: string): InboundMessage {
	const phone = parsePhone(contacts.find((contact) => contact.name === name)?.phone);
	if (!phone.ok) throw new RangeError(`${name} has no number to reply from`);
	return { from: phone.e164, to: OUR_NUMBER, text, at: Date.now() };
}

async function deliver(
	workflows: Workflows,
	message: InboundMessage,
	by: 'webhook' | 'trigger',
): Promise<Reading> {
	const execution =
		by === 'webhook'
			? await workflows.receive('Webhook', asWebhookItem(message))
			: await workflows.receive('Twilio Trigger', asTriggerItem(message));
	const [item] = execution.allItemsOf('Classify Reply');
	const { verdict, rule } = item?.json.reply as IDataObject;
	return { verdict: String(verdict), rule: String(rule) };
}

function labelOf({ text, suppression }: IDataObject): string {
	const { label } = (text ?? suppression) as IDataObject;
	return typeof label === 'string' ? label : 'Subscribed';
}
