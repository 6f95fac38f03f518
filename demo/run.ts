import '../test/engine/harness/n8n-folder';
import { parseArgs } from 'node:util';
import { closeStoresOfPack } from '../test/engine/harness/pack';
import { TwilioStandIn } from '../test/twilio/twilio-stand-in';
import { judgeTraffic, wrongLabels } from './checks';
import { readContacts } from './contacts';
import { embeddedPlace, redisPlace, type Place } from './place';
import { repliesTable, textsTable, verdictLine } from './report';
import { playScenario } from './scenario';
import { Workflows } from './workflows';

async function main(): Promise<void> {
	const { values } = parseArgs({ options: { redis: { type: 'string' } } });
	const place = values.redis === undefined ? await embeddedPlace() : await redisPlace(values.redis);
	const twilio = await TwilioStandIn.start();
	try {
		await show(place, twilio);
	} finally {
		await twilio.stop();
		await place.store.close();
		await closeStoresOfPack();
	}
}

async function show(place: Place, twilio: TwilioStandIn): Promise<void> {
	const contacts = readContacts();
	const workflows = await Workflows.load(contacts, twilio.url, place);
	console.log(
		`Twenty contacts, the three workflow files, n8n's engine and ${place.description}.\n`,
	);
	const outcome = await playScenario(contacts, workflows, twilio);
	const inColour = process.stdout.isTTY === true;
	console.log(`${repliesTable(contacts, outcome, inColour)}\n`);
	console.log(
		'Diego texts START before step 3. Liam texts STOP while the last call is going out.\n',
	);
	console.log(`${textsTable(contacts, outcome, inColour)}\n`);

	const traffic = await judgeTraffic(twilio.requests, place);
	const wrong = wrongLabels(contacts, outcome);
	console.log([verdictLine(traffic), ...wrong].join('\n'));
	if (traffic.toSuppressed.length > 0 || wrong.length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
	console.error(sentencesOf(error));
	process.exitCode = 1;
});

/** What happened and, where the error knows, what to do. */
function sentencesOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return 'remedy' in error ? `${error.message}. ${String(error.remedy)}` : error.message;
}
