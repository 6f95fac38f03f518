import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { runGuarded } from '../shared/guarded-execution';
import { suppressionStoreTest } from '../shared/store-credential';
import { authenticationField, customHttpFields } from './custom-http-fields';
import { messageFields, messageKindField, providerField } from './message-fields';
import { optionsField } from './options-field';
import { SEND_GUARD, sendIfSubscribed } from './send-if-subscribed';
import { sendingRulesField } from './sending-rules-field';
import { twilioFields } from './twilio-fields';

export class SendIfSubscribed implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Send If Subscribed',
		name: 'sendIfSubscribed',
		icon: { light: 'file:sendIfSubscribed.svg', dark: 'file:sendIfSubscribed.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle: '={{$parameter["messageKind"].replaceAll("_", " ")}}',
		description: 'Send a text message, unless the contact opted out before it goes out',
		defaults: { name: 'Send If Subscribed' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Sent', 'Skipped'],
		credentials: [
			{ name: 'suppressionStoreApi', required: false, testedBy: 'suppressionStoreTest' },
			{
				name: 'twilioApi',
				required: true,
				displayOptions: { show: { provider: ['twilio'] } },
			},
			{
				name: 'httpBasicAuth',
				required: true,
				displayOptions: { show: { provider: ['customHttp'], authentication: ['basicAuth'] } },
			},
			{
				name: 'httpHeaderAuth',
				required: true,
				displayOptions: { show: { provider: ['customHttp'], authentication: ['headerAuth'] } },
			},
			{
				name: 'httpQueryAuth',
				required: true,
				displayOptions: { show: { provider: ['customHttp'], authentication: ['queryAuth'] } },
			},
		],
		properties: [
			messageKindField,
			providerField,
			authenticationField,
			...twilioFields,
			...messageFields,
			...customHttpFields,
			sendingRulesField,
			optionsField,
		],
	};

	methods = { credentialTest: { suppressionStoreTest } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runGuarded(this, SEND_GUARD, async () => await sendIfSubscribed(this));
	}
}
