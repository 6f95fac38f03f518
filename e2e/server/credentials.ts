import assert from 'node:assert/strict';
import type { INode } from 'n8n-workflow';
import { TEST_ACCOUNT } from '../../test/twilio/twilio-stand-in';
import type { N8n } from './n8n';

/** What nodes choose as their credentials, by type. */
export type ChosenCredentials = NonNullable<INode['credentials']>;

/** Saves the credential of the Twilio account that the stand-in knows. */
export async function twilioCredential(n8n: N8n): Promise<ChosenCredentials> {
	const { accountSid, authToken } = TEST_ACCOUNT;
	const data = { authType: 'authToken', accountSid, authToken };
	const id = await n8n.saveCredential('Twilio account', 'twilioApi', data);
	return { twilioApi: { id, name: 'Twilio account' } };
}

/**
 * Creates a store on a Redis server as a builder does, with the credential's test button, and saves the credential
 * as they leave it.
 */
export async function redisCredential(
	n8n: N8n,
	url: string,
	name = 'Suppression store',
): Promise<ChosenCredentials> {
	const type = 'suppressionStoreApi';
	const settings = { storeType: 'redis', redisMode: 'single', connectBy: 'url', url };
	const data = { ...settings, createStore: true };
	const id = await n8n.saveCredential(name, type, data);
	const answer = await n8n.rest.testCredential({ id, name, type, data });
	assert.equal(answer.status, 'OK', answer.message);
	await n8n.changeCredential(id, name, type, { ...settings, createStore: false });
	return { [type]: { id, name } };
}
