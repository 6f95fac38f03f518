import assert from 'node:assert/strict';
import type { INode } from 'n8n-workflow';
import { TEST_ACCOUNT } from '../../test/twilio/twilio-stand-in';
import type { N8n } from './n8n';

/** What nodes choose as their credentials, by type. */
export type ChosenCredentials = NonNullable<INode['credentials']>;

const STORE = 'suppressionStoreApi';

/** Saves the credential of the Twilio account that the stand-in knows. */
export async function twilioCredential(n8n: N8n): Promise<ChosenCredentials> {
	const { accountSid, authToken } = TEST_ACCOUNT;
	const data = { authType: 'authToken', accountSid, authToken };
	const id = await n8n.saveCredential('Twilio account', 'twilioApi', data);
	return { twilioApi: { id, name: 'Twilio account' } };
}

/** Saves a credential for the suppression store, without testing it. */
export async function storeCredential(
	n8n: N8n,
	name: string,
	data: object,
): Promise<ChosenCredentials> {
	const id = await n8n.saveCredential(name, STORE, data);
	return { [STORE]: { id, name } };
}

/** Saves a credential for an account of its own in the embedded store. */
export async function embeddedCredential(n8n: N8n, account: string): Promise<ChosenCredentials> {
	return await storeCredential(n8n, `Embedded, ${account}`, { storeType: 'embedded', account });
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
	const settings = { storeType: 'redis', redisMode: 'single', connectBy: 'url', url };
	const data = { ...settings, createStore: true };
	const id = await n8n.saveCredential(name, STORE, data);
	const answer = await n8n.rest.testCredential({ id, name, type: STORE, data });
	assert.equal(answer.status, 'OK', answer.message);
	await n8n.changeCredential(id, name, STORE, { ...settings, createStore: false });
	return { [STORE]: { id, name } };
}
