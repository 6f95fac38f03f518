import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RedisStoreOptions } from '../../../src/store/redis/options';
import { startRedisCluster } from '../../redis-server/redis-cluster';
import { startRedisServer } from '../../redis-server/redis-server';
import { MASTER_NAME, startSentinelSet } from '../../redis-server/sentinel-set';
import { anyAccount, entries, event } from '../contract/fixtures';
import { failureOf, text } from './failure-of';
import { storesOfEachTest } from './server';

jest.setTimeout(120_000);

const CERTIFICATES = join(__dirname, '../../redis-server/certificates');
const certFile = join(CERTIFICATES, 'server.crt');
const keyFile = join(CERTIFICATES, 'server.key');
const ca = readFileSync(certFile, 'utf8');
const key = readFileSync(keyFile, 'utf8');
/** The servers' own authority, and a certificate that they ask for. */
const withCertificate = { ca, cert: ca, key };
const tls = { certFile, keyFile, askClients: true };

const open = storesOfEachTest();

interface Setup {
	readonly options: RedisStoreOptions;
	stop(): Promise<void>;
}

const BASE = { kind: 'redis', createIfMissing: true, timeoutMs: 20_000 } as const;

function addresses(servers: readonly { readonly port: number }[]) {
	return servers.map(({ port }) => ({ host: '127.0.0.1', port }));
}

const SETUPS: readonly [string, () => Promise<Setup>][] = [
	[
		'a single server',
		async () => {
			const server = await startRedisServer({ tls });
			return {
				options: { ...BASE, host: '127.0.0.1', port: server.port },
				stop: () => server.stop(),
			};
		},
	],
	[
		'a master and its Sentinels',
		async () => {
			const set = await startSentinelSet({ tls });
			const sentinels = addresses(set.sentinels);
			return {
				options: { ...BASE, mode: 'sentinel', sentinels, masterName: MASTER_NAME },
				stop: () => set.stop(),
			};
		},
	],
	[
		'a cluster',
		async () => {
			const cluster = await startRedisCluster({ tls });
			const nodes = addresses(cluster.nodes);
			return { options: { ...BASE, mode: 'cluster', nodes }, stop: () => cluster.stop() };
		},
	],
];

describe.each(SETUPS)(
	'%s with TLS, an authority of its own and client certificates',
	(_, start) => {
		let setup: Setup;
		beforeAll(async () => {
			setup = await start();
		});
		afterAll(() => setup.stop());

		it('serves who shows a certificate', async () => {
			const options = { ...setup.options, account: anyAccount(), tls: withCertificate };
			const store = await open(options);
			expect(await store.record(entries(event('opt_out')))).toMatchObject([{ isNew: true }]);
			expect((await store.health()).storeId).toMatch(/\w/);
		});

		it.each<[string, RedisStoreOptions['tls'], RegExp]>([
			['shows no certificate', { ca }, /certificate/i],
			['does not know the authority', { cert: ca, key }, /CA certificate/],
			['speaks without TLS', undefined, /TLS/],
		])('refuses who %s, and says what to do', async (__, clientTls, remedy) => {
			const error = await failureOf(open({ ...setup.options, tls: clientTls, timeoutMs: 1500 }));
			expect(error.remedy).toEqual(text(remedy));
		});
	},
);
