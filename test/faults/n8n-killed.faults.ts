import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import type { StoreOptions } from '../../src/store/open-store';
import { contacts, sending, TWILIO_CREDENTIAL } from '../engine/harness/sending';
import { startRedisServer, type RedisServer } from '../redis-server/redis-server';
import { event } from '../store/contract/fixtures';
import { temporaryFolder } from '../store/sqlite/temporary-store';
import { accepted } from '../twilio/behaviour';
import { TwilioStandIn } from '../twilio/twilio-stand-in';
import { FaultTable } from './harness/fault-table';
import { library } from './harness/library';
import type { Broadcast, Labels } from './harness/n8n-process';
import { newAccount } from './harness/redis-place';
import { Chance, SEED } from './harness/seed';
import { newFile } from './harness/sqlite-place';

const CONTACTS = contacts(40).map(({ phone }) => phone);
const IN_PARALLEL = 3;
/** Texts that a process gets to send before it is killed; far enough from the end for the later opt-outs. */
const FIRST_KILL = 4;
const LAST_KILL = 10;

const table = new FaultTable('n8n-killed');

let folder: string;
let server: RedisServer;
let twilio: TwilioStandIn;
beforeAll(async () => {
	folder = await temporaryFolder();
	server = await startRedisServer();
	twilio = await TwilioStandIn.start();
});
beforeEach(() => twilio.reset());
afterAll(async () => {
	await twilio.stop();
	await server.stop();
	await rm(folder, { recursive: true });
});

interface Place {
	readonly store: StoreOptions;
	readonly credential: ICredentialDataDecryptedObject;
}

const PLACES: Readonly<Record<string, (name: string) => Promise<Place>>> = {
	redis: async () => {
		const { account = '', ...store } = await newAccount({ url: server.url });
		const credential = { storeType: 'redis', connectBy: 'url', url: server.url, account };
		return { store: { ...store, account }, credential };
	},
	sqlite: async (name) => {
		const path = join(folder, `${name}.sqlite`);
		const store = { ...(await newFile(path)), account: 'default' };
		return { store, credential: { storeType: 'embedded', filePath: path } };
	},
};

/** When the process is killed, counted in requests that reached the provider. */
const MOMENTS: Readonly<Record<string, (after: number, kill: () => void) => void>> = {
	'while a text is under way': (after, kill) => {
		twilio.onRequest = async () => {
			if (twilio.requests.length !== after) return;
			kill();
			await new Promise((resolve) => setImmediate(resolve));
		};
	},
	'right after an answer': (after, kill) => {
		twilio.otherwise = async (request, response) => {
			if (twilio.requests.length === after) response.once('finish', kill);
			await accepted(request, response);
		};
	},
};

const CASES = Object.keys(PLACES).flatMap((place) =>
	Object.keys(MOMENTS).map((when): [string, string] => [place, when]),
);

describe('an n8n that is killed in the middle of a broadcast, and runs it again', () => {
	it.each(CASES)('texts nobody twice and nobody who opted out: %s, %s', async (kind, when) => {
		const name = `${kind} ${when}`;
		const chance = new Chance(SEED, name);
		const { store, credential } = await (PLACES[kind] ?? fail)(name);
		const broadcast: Broadcast = {
			parameters: sending(twilio, {
				messageKind: 'broadcast',
				options: { parallelRequests: IN_PARALLEL },
			}),
			input: CONTACTS.map((phone) => ({ phone })),
			credentials: { suppressionStoreApi: credential, twilioApi: TWILIO_CREDENTIAL },
		};

		const optedOut = await optOut(store, (n) => n % 5 === 0);
		for (const kills of [1, 2]) {
			const after = twilio.requests.length + chance.whole(FIRST_KILL, LAST_KILL);
			await runAndKill(broadcast, (kill) => (MOMENTS[when] ?? fail)(after, kill));
			// Behind everything that the process can have begun.
			const untouched = CONTACTS.length - 2 * kills;
			optedOut.push(...(await optOut(store, (n) => n === untouched)));
		}
		const inDoubt = twilio.requests.map(({ to }) => to);
		twilio.onRequest = () => {};
		twilio.otherwise = accepted;
		const labels = await runToTheEnd(broadcast);

		await judge(`n8n killed twice ${when}`, store, optedOut, labels, inDoubt);
	});
});

async function judge(
	fault: string,
	store: StoreOptions,
	optedOut: readonly string[],
	labels: Labels,
	textedBefore: readonly string[],
): Promise<void> {
	const requests = (phone: string) => twilio.requestsTo(phone).length;
	const labelled = (label: string) =>
		labels.filter((one) => one.label === label).map(({ phone }) => phone);
	const line = table.add({
		store: store.kind,
		fault,
		optOutsAcknowledged: optedOut.length,
		presentAfterwards: await suppressedAmong(store, optedOut),
		textsLetThrough: optedOut.reduce((sum, phone) => sum + requests(phone), 0),
		doubleTexts: CONTACTS.filter((phone) => requests(phone) > 1).length,
		unknownOutcomes: labelled('Outcome Unknown').length,
		remark: `${CONTACTS.length} contacts: ${labelled('Already Sent').length} texted before, ${labelled('Sent').length} by the last run`,
	});
	expect(line).toMatchObject({
		presentAfterwards: optedOut.length,
		textsLetThrough: 0,
		doubleTexts: 0,
	});
	expect(labels.map(({ phone }) => phone).sort()).toEqual([...CONTACTS].sort());
	expect(labelled('Unsubscribed from Text').sort()).toEqual([...optedOut].sort());
	const before = new Set(textedBefore);
	for (const { phone, label } of labels) {
		if (label === 'Sent')
			expect([phone, requests(phone), before.has(phone)]).toEqual([phone, 1, false]);
		if (label === 'Already Sent') expect(before).toContain(phone);
		if (before.has(phone)) expect(['Already Sent', 'Outcome Unknown']).toContain(label);
	}
	// Each kill leaves at most what was under way side by side, and at least the text that it met.
	expect(line.unknownOutcomes).toBeLessThanOrEqual(2 * IN_PARALLEL);
	if (fault.includes('under way')) expect(line.unknownOutcomes).toBeGreaterThanOrEqual(2);
}

/** Records opt-outs as another program would; answers with whom they concern. */
async function optOut(options: StoreOptions, whom: (n: number) => boolean): Promise<string[]> {
	const phones = CONTACTS.filter((_, n) => whom(n));
	const store = await library.openSuppressionStore(options);
	await store.record(
		phones.map((phone) => {
			const parsed = library.parsePhone(phone);
			if (!parsed.ok) throw new Error(parsed.message);
			return { event: event('opt_out', { contact: parsed.e164 }) };
		}),
	);
	await store.close();
	return phones;
}

async function suppressedAmong(options: StoreOptions, phones: readonly string[]): Promise<number> {
	const store = await library.openSuppressionStore(options);
	const contactsOf = phones.flatMap((phone) => {
		const parsed = library.parsePhone(phone);
		return parsed.ok ? [parsed.e164] : [];
	});
	const states = [...(await store.check(contactsOf)).values()];
	await store.close();
	return states.filter((state) => library.isSuppressed(library.standingIn(state, 'all'))).length;
}

async function runAndKill(
	broadcast: Broadcast,
	prepare: (kill: () => void) => void,
): Promise<void> {
	const child = await startN8n();
	const ended = once(child, 'exit');
	prepare(() => child.kill('SIGKILL'));
	child.send(broadcast);
	const [, signal] = await ended;
	expect(signal).toBe('SIGKILL');
}

async function runToTheEnd(broadcast: Broadcast): Promise<Labels> {
	const child = await startN8n();
	const answered = once(child, 'message');
	child.send(broadcast);
	const [labels] = (await answered) as [Labels];
	const ended = once(child, 'exit');
	child.disconnect();
	await ended;
	return labels;
}

/** Its temporary files are in the folder of the test, which is removed even if the process could not do so. */
async function startN8n() {
	const TMPDIR = join(folder, 'n8n');
	await mkdir(TMPDIR, { recursive: true });
	return fork(join(__dirname, 'harness', 'n8n-process.ts'), {
		execArgv: ['--require', 'tsx/cjs'],
		env: { ...process.env, TMPDIR },
	});
}

function fail(): never {
	throw new RangeError('There is no such case');
}
