import { NodeOperationError, type IDataObject, type INodeParameters } from 'n8n-workflow';
import { ClassifyReply } from '../../nodes/ClassifyReply/ClassifyReply.node';
import { MarkOptedOut } from '../../nodes/MarkOptedOut/MarkOptedOut.node';
import { sendingPolicy } from '../../nodes/SendIfSubscribed/sending-policy';
import { SuppressionList } from '../../nodes/SuppressionList/SuppressionList.node';
import { readPolicy } from '../../src/consent/policy-json';
import { PRESETS } from '../../src/consent/presets';
import { useEmptyN8nFolder } from './embedded-store';
import { runNode } from './run-node';

useEmptyN8nFolder();

const ANA = '+12125550123';
let messages = 0;
const message = (Body: string, more: IDataObject = {}): IDataObject => ({
	From: ANA,
	To: '+14155550100',
	Body,
	MessageSid: `SM${(messages += 1)}`,
	...more,
});

async function classify(text: string, parameters: INodeParameters, more: IDataObject = {}) {
	const { outputs } = await runNode(new ClassifyReply(), {
		parameters,
		items: [message(text, more)],
	});
	const [item] = outputs.flat();
	if (!item) throw new RangeError('The reply was lost');
	return item.json as { reply: IDataObject };
}

async function mark(item: IDataObject, parameters: INodeParameters = {}): Promise<IDataObject> {
	const { outputs } = await runNode(new MarkOptedOut(), { parameters, items: [item] });
	return outputs.flat()[0]?.json.consent as IDataObject;
}

async function messageOfError(run: Promise<unknown>): Promise<string> {
	const error: unknown = await run.then(
		() => undefined,
		(thrown: unknown) => thrown,
	);
	if (error instanceof NodeOperationError) return error.message;
	throw new RangeError('The node did not throw an error of n8n');
}

const CUSTOM = {
	startFrom: 'salesmate',
	keywords: { lists: [{ keyword: 'OPTOUT', list: 'Offers', answer: 'No more offers.' }] },
	confirmation: { text: 'Bye. Text START to return.' },
	labels: { unsubscribedStep: 'Gone' },
};

describe('a policy as JSON', () => {
	test.each<[string, INodeParameters, IDataObject]>([
		['as text', { policy: 'custom', policyJson: JSON.stringify(CUSTOM) }, {}],
		['as an object', { policy: 'custom', policyJson: CUSTOM }, {}],
		[
			'as text by an expression',
			{ policy: '={{ $json.rules }}' },
			{ rules: JSON.stringify(CUSTOM) },
		],
		['as an object by an expression', { policy: '={{ $json.rules }}' }, { rules: CUSTOM }],
		[
			'by an expression in the JSON field',
			{ policy: 'custom', policyJson: '={{ $json.rules }}' },
			{ rules: CUSTOM },
		],
	])('is taken %s', async (_, parameters, item) => {
		const { reply } = await classify('optout', parameters, item);
		expect(reply).toMatchObject({
			verdict: 'opt_out',
			list: 'offers',
			listAnswer: 'No more offers.',
			policy: CUSTOM,
		});
	});

	test('goes on to the nodes after Classify Reply', async () => {
		const item = await classify('STOP', { policy: 'custom', policyJson: CUSTOM });
		expect(await mark(item)).toMatchObject({
			confirmation: { allowed: true, text: 'Bye. Text START to return.' },
		});
		expect(sendingPolicy({}, item).labels).toMatchObject({
			unsubscribedStep: 'Gone',
			unsubscribedBroadcast: 'Unsubscribed from Text',
		});
	});

	test('may be chosen in Mark Opted-Out and Send If Subscribed as well', async () => {
		const options = { policy: 'custom', policyJson: JSON.stringify(CUSTOM) };
		const item = await classify('STOP', {});
		expect(await mark(item, { options })).toMatchObject({
			confirmation: { text: 'Bye. Text START to return.' },
		});
		expect(sendingPolicy(options, {}).labels.unsubscribedStep).toBe('Gone');
	});

	test('that cannot be used is refused with the place and what must be there', async () => {
		const policyJson = '{ "startFrom": "salesmsg", "matching": { "typso": true } }';
		expect(await messageOfError(classify('STOP', { policy: 'custom', policyJson }))).toContain(
			'matching.typso must be left out, because there is no such part; did you mean "typos"?',
		);
	});

	test.each([
		['{ "startFrom": ', 'is not valid JSON'],
		['', 'Policy JSON is no JSON object'],
		['[]', 'Policy JSON is no JSON object'],
	])('%j is refused', async (policyJson, sentence) => {
		expect(await messageOfError(classify('STOP', { policy: 'custom', policyJson }))).toContain(
			sentence,
		);
	});

	test('left on the item that cannot be read does not keep an opt-out from being recorded', async () => {
		const { reply } = await classify('STOP', {});
		const item = { reply: { ...reply, policy: { startFrom: 'acme' } } };
		expect(await mark(item)).toMatchObject({
			recorded: true,
			confirmation: { text: PRESETS.standard.confirmation.text },
		});
	});
});

describe('Policy → Get', () => {
	async function policyOf(parameters: INodeParameters, item: IDataObject = {}) {
		const { outputs } = await runNode(new SuppressionList(), {
			parameters: { resource: 'policy', operation: 'get', ...parameters },
			items: [item],
		});
		return outputs[0]?.[0]?.json as { policy: IDataObject; json: string };
	}

	test('writes a preset with the changes of the node, to be pasted into another', async () => {
		const values = [{ keyword: 'no ads', list: 'Ads', answer: 'No more ads.' }];
		const options = {
			name: 'acme',
			addOptOutKeywords: 'basta',
			removeKeywords: 'end',
			listKeywords: { values },
			typos: false,
			confirmationText: 'Bye.',
			operatorMayOptIn: true,
			blockOptsOut: true,
			instructions: 'never',
		};
		const { policy, json } = await policyOf({ policy: 'salesmsg', options });
		expect(JSON.parse(json)).toEqual(policy);
		expect(policy).toMatchObject({
			version: 1,
			startFrom: 'salesmsg',
			name: 'acme',
			keywords: {
				optOut: ['stop', 'cancel', 'unsubscribe', 'quit', 'stopall', 'basta'],
				lists: [{ keyword: 'no ads', list: 'ads', answer: 'No more ads.' }],
				ignored: ['end'],
			},
			matching: { typos: false },
			optIn: { liftedBy: 'contact_or_operator' },
			blocking: { alsoOptsOut: true },
			confirmation: { text: 'Bye.', customisable: 'short_code_only' },
			instructions: { append: 'never' },
		});
		const pasted = { policy: 'custom', policyJson: json };
		expect((await classify('No ads!', pasted)).reply).toMatchObject({ list: 'ads' });
		expect((await classify('end', pasted)).reply).toMatchObject({ verdict: 'none' });
	});

	test('completes and changes a policy that is JSON already', async () => {
		const { policy } = await policyOf({
			policy: 'custom',
			policyJson: CUSTOM,
			options: { helpText: 'Call us.' },
		});
		expect(readPolicy(policy)).toMatchObject({
			ok: true,
			startFrom: 'salesmate',
			policy: { helpText: 'Call us.', confirmation: CUSTOM.confirmation },
		});
	});

	test('refuses a change that makes no policy', async () => {
		const options = { addHelpKeywords: 'x'.repeat(65) };
		expect(await messageOfError(policyOf({ policy: 'standard', options }))).toContain(
			'keywords.help[2] must be a word or phrase of 1 to 64 characters',
		);
	});
});
