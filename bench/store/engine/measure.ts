import { join } from 'node:path';
import type { ICredentialDataDecryptedObject, IDataObject, INodeParameters } from 'n8n-workflow';
import { engine, type Engine } from '../../../test/engine/harness/engine';
import { userFolder } from '../../../test/engine/harness/n8n-folder';
import { inARow, node, NODE, oneNode } from '../../../test/engine/harness/one-node';
import { closeStoresOfPack } from '../../../test/engine/harness/pack';
import { startRedisServer } from '../../../test/redis-server/redis-server';
import type { E164 } from '../../../src/phone/e164';
import type { StoreOptions } from '../../../src/store/open-store';
import { withCleanup } from '../cleanup';
import { importedOptOut } from '../data/events';
import { fill } from '../data/fill';
import { sampleOf, SAMPLE_SIZE } from '../data/samples';
import { asWritten } from '../data/spellings';
import { attempt, type Figure } from '../measure/figure';
import { interleaved, type Task } from '../measure/interleaved';
import { progress } from '../measure/progress';
import type { Reading } from '../measure/reading';
import { openSuppressionStore } from '../pack';
import type { PartResult } from '../results';
import { profileOf, type EngineProfile } from './profile';

const PART = 'n8n';
/** The length of the list hardly matters, as the other parts show. */
const SUPPRESSED = 100_000;
const ACCOUNT = 'engine';
const PASS_ON = inARow(node(NODE, 'n8n-nodes-base.noOp'));

/** A way in which Check Suppression is used. */
interface Use {
	readonly name: string;
	readonly credential: ICredentialDataDecryptedObject;
	readonly parameters: INodeParameters;
	readonly phoneOf: (contact: E164, n: number) => string;
}

/** All measures inside n8n's own engine. */
export async function measureEngine(): Promise<PartResult> {
	return await withCleanup(async (defer) => {
		const { url, stop } = await startRedisServer({ args: ['--appendonly', 'no'] });
		defer(stop);
		defer(closeStoresOfPack);
		const path = join(userFolder, 'engine.sqlite');
		progress('n8n: filling the stores');
		await fillStore({ kind: 'redis', url, account: ACCOUNT, createIfMissing: true });
		await fillStore({ kind: 'sqlite', path, account: ACCOUNT });
		return await measuresOf(usesOf(url, path));
	});
}

async function fillStore(options: StoreOptions): Promise<void> {
	const store = await openSuppressionStore({ ...options, timeoutMs: 60_000 });
	try {
		await fill(store, importedOptOut, SUPPRESSED);
	} finally {
		await store.close();
	}
}

function usesOf(url: string, filePath: string): Use[] {
	const redis = { storeType: 'redis', connectBy: 'url', url, account: ACCOUNT };
	const embedded = { storeType: 'embedded', filePath, account: ACCOUNT };
	const canonical = (contact: E164): string => contact;
	const byExpression = { phoneNumber: '={{ $json.phone }}' };
	return [
		{ name: 'E.164', credential: redis, parameters: {}, phoneOf: canonical },
		{
			name: 'E.164 by expression',
			credential: redis,
			parameters: byExpression,
			phoneOf: canonical,
		},
		{ name: 'as people write', credential: redis, parameters: {}, phoneOf: asWritten },
		{ name: 'E.164, embedded store', credential: embedded, parameters: {}, phoneOf: canonical },
	];
}

async function measuresOf(uses: readonly Use[]): Promise<PartResult> {
	progress('n8n: runs');
	const n8n = await engine();
	const profiles: EngineProfile[] = [];
	const figures = await attempt(PART, 'Check Suppression', async () => await timesOf(n8n, uses));
	progress('n8n: profiles');
	for (const use of uses) {
		const input = itemsOf(use, 0);
		profiles.push(await profileOf(use.name, async () => await checkIn(n8n, use, input)));
	}
	return { figures, growth: [], profiles };
}

async function timesOf(n8n: Engine, uses: readonly Use[]): Promise<Figure[]> {
	const tasks: Record<string, Task> = {
		'pass on': (repetition) => {
			const [use] = uses;
			const input = use ? itemsOf(use, repetition) : [];
			return async () => await n8n.run({ workflow: PASS_ON, input });
		},
	};
	for (const use of uses) {
		tasks[use.name] = (repetition) => {
			const input = itemsOf(use, repetition);
			return async () => await checkIn(n8n, use, input);
		};
	}
	const times: Readonly<Record<string, Reading | undefined>> = await interleaved(tasks);
	const passOn = times['pass on'];
	return uses.flatMap(({ name }): Figure[] => {
		const reading = times[name];
		if (!reading || !passOn) return [];
		return [
			{
				outcome: 'measured',
				part: PART,
				measure: `Check Suppression, 10,000 items, ${name}`,
				unit: 'ms',
				reading,
				rivals: [{ name: 'a node that passes the items on', reading: passOn }],
				target: { of: 'value', is: 'at most', limit: 400 },
			},
		];
	});
}

/** Fresh items: n8n changes those that it is given. */
function itemsOf({ phoneOf }: Use, seed: number): IDataObject[] {
	return sampleOf(SUPPRESSED, seed).map((contact, n) => ({
		name: `Contact ${n}`,
		email: `contact-${n}@example.com`,
		phone: phoneOf(contact, n),
	}));
}

/** @throws Error if the run failed or half of the contacts were not found suppressed. */
async function checkIn(n8n: Engine, use: Use, input: readonly IDataObject[]): Promise<void> {
	const execution = await n8n.run({
		workflow: oneNode('checkSuppression', use.parameters),
		input,
		credentials: { suppressionStoreApi: use.credential },
	});
	const [subscribed, suppressed] = [0, 1].map((output) => execution.itemsOf(NODE, output).length);
	if (subscribed !== SAMPLE_SIZE / 2 || suppressed !== SAMPLE_SIZE / 2) {
		const why = execution.errorMessage ?? `${subscribed} subscribed, ${suppressed} suppressed`;
		throw new Error(`Check Suppression did not find what was recorded: ${why}`);
	}
}
