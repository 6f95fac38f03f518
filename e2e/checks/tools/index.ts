import assert from 'node:assert/strict';
import type { IDataObject, INode, INodeParameters } from 'n8n-workflow';
import {
	node,
	NODE,
	oneNode,
	packNode,
	type PackNode,
} from '../../../test/engine/harness/one-node';
import { sending } from '../../../test/engine/harness/sending';
import { TwilioStandIn } from '../../../test/twilio/twilio-stand-in';
import { embeddedCredential, twilioCredential } from '../../server/credentials';
import type { Surroundings } from '../../server/place-workflow';
import { runNodes } from '../../server/run-nodes';
import type { Stage } from '../../stage';
import { ModelStandIn } from './model-stand-in';

const OPTED_OUT = '+12125550121';
const SUBSCRIBED = '+12125550122';
const TO_BE_BLOCKED = '+12125550123';
const PHONE = { phoneNumber: "={{ $fromAI('phone') }}" };

interface ToolCall {
	readonly node: PackNode;
	readonly parameters: (twilio: TwilioStandIn) => INodeParameters;
	readonly args: IDataObject;
	/** What the agent must read in the answer. */
	readonly answer: RegExp;
}

const CALLS: readonly ToolCall[] = [
	{
		node: 'checkSuppression',
		parameters: () => PHONE,
		args: { phone: OPTED_OUT },
		answer: /"mayBeTexted":\s*false/,
	},
	{
		node: 'checkSuppression',
		parameters: () => PHONE,
		args: { phone: SUBSCRIBED },
		answer: /"mayBeTexted":\s*true/,
	},
	{
		node: 'sendIfSubscribed',
		parameters: (twilio) => sending(twilio, PHONE),
		args: { phone: OPTED_OUT },
		answer: /"label":\s*"Text Unsubscribed"/,
	},
	{
		node: 'classifyReply',
		parameters: () => ({
			messageSource: 'fields',
			text: "={{ $fromAI('text') }}",
			from: "={{ $fromAI('phone') }}",
		}),
		args: { phone: SUBSCRIBED, text: 'take me off this list' },
		answer: /"verdict":\s*"opt_out"/,
	},
	{
		node: 'markOptedOut',
		parameters: () => ({ operation: 'block', ...PHONE }),
		args: { phone: TO_BE_BLOCKED },
		answer: /"recorded":\s*true/,
	},
	{
		node: 'suppressionList',
		parameters: () => ({ resource: 'contact', operation: 'get', ...PHONE }),
		args: { phone: OPTED_OUT },
		answer: /unsubscribed/,
	},
];

/** n8n's own AI Agent, whose model calls one node of the pack as a tool and repeats what it said. */
export async function tools(stage: Stage): Promise<void> {
	const n8n = await stage.n8n();
	const twilio = await TwilioStandIn.start();
	const model = await ModelStandIn.start();
	try {
		const chosen = await embeddedCredential(n8n, 'tools');
		const credentials = { ...(await twilioCredential(n8n)), ...chosen };
		const surroundings: Surroundings = { n8n, twilioUrl: twilio.url, credentials };
		const key = { apiKey: 'a-key-of-the-checks', url: model.url };
		const id = await n8n.saveCredential('Model', 'openAiApi', key);
		await runNodes(surroundings, oneNode('markOptedOut', { operation: 'optOut' }), [
			{ phone: OPTED_OUT },
		]);
		for (const call of CALLS) {
			const name = `tools: an agent reads ${call.answer.source} from ${call.node}`;
			await stage.report.check(name, async () => {
				model.args = call.args;
				const tool = { ...packNode(NODE, call.node, call.parameters(twilio)), credentials };
				const execution = await runNodes(surroundings, agentWith(tool, id), [{}]);
				assert.equal(execution.status, 'success', execution.errorMessage);
				assert.match(String(execution.jsonOf('Agent', 0)[0]?.output), call.answer);
			});
		}
		assert.deepEqual(twilio.requests, []);
	} finally {
		await model.stop();
		await twilio.stop();
	}
}

function agentWith(tool: INode, modelCredential: string) {
	const openAi = { id: modelCredential, name: 'Model' };
	const langchain = '@n8n/n8n-nodes-langchain';
	const agent: INode = {
		...node('Agent', `${langchain}.agent`, { promptType: 'define', text: 'Call the tool.' }),
		typeVersion: 2.2,
	};
	const model: INode = {
		...node('Model', `${langchain}.lmChatOpenAi`, {
			model: { __rl: true, mode: 'id', value: 'stand-in' },
			responsesApiEnabled: false,
		}),
		typeVersion: 1.2,
		credentials: { openAiApi: openAi },
	};
	const to = (type: 'main' | 'ai_tool' | 'ai_languageModel') => ({
		[type]: [[{ node: 'Agent', type, index: 0 }]],
	});
	return {
		name: 'Agent with a tool',
		nodes: [
			node('Start', 'n8n-nodes-base.manualTrigger'),
			agent,
			model,
			{ ...tool, type: `${tool.type}Tool` },
		],
		connections: {
			Start: to('main'),
			Model: to('ai_languageModel'),
			[NODE]: to('ai_tool'),
		},
	};
}
