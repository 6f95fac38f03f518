import Redis from 'ioredis';
import type { E164 } from '../../../src/phone/e164';
import { RIVAL_DATABASE } from './bare-client';
import { keyOf } from './rival-layouts';

/**
 * What n8n's own Redis node does with its operation Get and the key type String: it connects for the execution and
 * awaits one GET after the other. (With its key type Automatic, the default, it also asks for each key's type.)
 */
export async function askAsOneExecution(url: string, contacts: readonly E164[]): Promise<void> {
	const client = new Redis(url, { db: RIVAL_DATABASE });
	for (const contact of contacts) await client.get(keyOf(contact));
	await client.quit();
}

/** The same node in a workflow that is started for each contact by itself: a new connection for every GET. */
export async function askAsManyExecutions(url: string, contacts: readonly E164[]): Promise<void> {
	for (const contact of contacts) await askAsOneExecution(url, [contact]);
}
