import { freePort, startRedisServer } from '../../../test/redis-server/redis-server';
import { TwilioStandIn } from '../../../test/twilio/twilio-stand-in';
import {
	embeddedCredential,
	redisCredential,
	storeCredential,
	twilioCredential,
} from '../../server/credentials';
import type { Surroundings } from '../../server/place-workflow';
import type { Stage } from '../../stage';
import { faults } from './faults';
import { checkMatrix } from './matrix';
import { checkSettings } from './settings';

/** What goes wrong in the real server lets no text out, whatever the settings of the nodes are. */
export async function errors(stage: Stage): Promise<void> {
	const n8n = await stage.n8n();
	const twilio = await TwilioStandIn.start();
	const redis = await startRedisServer();
	try {
		const credentials = {
			...(await twilioCredential(n8n)),
			...(await embeddedCredential(n8n, 'errors')),
		};
		const surroundings: Surroundings = { n8n, twilioUrl: twilio.url, credentials };
		const stopped = await redisCredential(n8n, redis.url, 'Stopped store');
		redis.kill('SIGSTOP');
		const down = await storeCredential(n8n, 'Store that is down', {
			storeType: 'redis',
			host: '127.0.0.1',
			port: await freePort(),
		});
		await checkMatrix(stage.report, surroundings, twilio, faults(down, stopped));
		await checkSettings(stage.report, surroundings, twilio);
	} finally {
		redis.kill('SIGCONT');
		await redis.stop();
		await twilio.stop();
	}
}
