import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../../test/engine/harness/pack';
import { startRedisServer } from '../../../test/redis-server/redis-server';
import { TwilioStandIn } from '../../../test/twilio/twilio-stand-in';
import {
	redisCredential,
	twilioCredential,
	type ChosenCredentials,
} from '../../server/credentials';
import { importWorkflow, type Surroundings } from '../../server/place-workflow';
import type { Stage } from '../../stage';
import { dripSequence } from './drip-sequence';
import { inboundReplies } from './inbound-replies';
import type { Play } from './play';
import { scheduledBroadcast } from './scheduled-broadcast';

/** How the files of `workflows/` are played through, in this order. One that is not here is imported and published. */
const PLAYS: Readonly<Record<string, Play>> = {
	'inbound-replies': inboundReplies,
	'drip-sequence': dripSequence,
	'scheduled-broadcast': scheduledBroadcast,
};

/** The workflow files in a running n8n, with each store, and Twilio's stand-in at the other end. */
export async function workflows(stage: Stage): Promise<void> {
	await playAll(stage, 'the embedded store', {});
	const redis = await startRedisServer();
	try {
		await playAll(stage, 'Redis', await redisCredential(await stage.n8n(), redis.url));
	} finally {
		await redis.stop();
	}
}

async function playAll(stage: Stage, store: string, credential: ChosenCredentials): Promise<void> {
	const n8n = await stage.n8n();
	const twilio = await TwilioStandIn.start();
	const credentials = { ...(await twilioCredential(n8n)), ...credential };
	const surroundings: Surroundings = { n8n, twilioUrl: twilio.url, credentials };
	try {
		for (const [file, { proves, run }] of Object.entries(await allPlays())) {
			twilio.reset();
			await stage.report.check(`workflows with ${store}: ${file} ${proves}`, async () => {
				await run(surroundings, twilio);
			});
		}
	} finally {
		await twilio.stop();
	}
}

async function allPlays(): Promise<Readonly<Record<string, Play>>> {
	const files = await readdir(join(projectRoot, 'workflows'));
	const names = files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5));
	const others = names.filter((name) => !(name in PLAYS));
	return { ...PLAYS, ...Object.fromEntries(others.map((name) => [name, publishedOnly(name)])) };
}

function publishedOnly(file: string): Play {
	return {
		proves: 'is imported and published',
		run: async (surroundings) => {
			const workflow = await importWorkflow(file, surroundings);
			await surroundings.n8n.publish(workflow);
			await surroundings.n8n.unpublish(workflow);
		},
	};
}
