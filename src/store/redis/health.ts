import type { HealthWarning, StoreHealth } from '../suppression-store';
import type { RedisAccount } from './account';
import type { Call, CallResult } from './connection';
import { encodeMarker } from './marker';
import { storeErrorFrom } from './failures';
import { asList, asText } from './replies';

/** What Redis says about itself, by the names that INFO and CONFIG use; what it keeps to itself is absent. */
type ServerFacts = ReadonlyMap<string, string>;

interface Risk extends HealthWarning {
	readonly applies: (facts: ServerFacts) => boolean;
}

const NEARLY_FULL = 0.9;
const CLOCK_TOLERANCE_MS = 60_000;

/** What may lose opt-outs on a Redis server. */
const RISKS: readonly Risk[] = [
	{
		applies: (facts) => facts.get('role') === 'slave',
		problem: 'This Redis server is a replica, which may not know the latest opt-outs',
		remedy: 'Enter the address of the primary in the credential',
	},
	{
		applies: (facts) => !['noeviction', undefined].includes(facts.get('maxmemory_policy')),
		problem:
			'Redis may delete opt-outs when its memory is full (maxmemory-policy is not noeviction)',
		remedy: 'Set maxmemory-policy to noeviction on the Redis server, or use a server of its own',
	},
	{
		applies: (facts) => Number(facts.get('evicted_keys') ?? 0) > 0,
		problem:
			'Redis has deleted keys to free memory since it was started; opt-outs may be among them',
		remedy: 'Restore the backup, set maxmemory-policy to noeviction, and raise maxmemory',
	},
	{
		applies: (facts) => facts.get('aof_enabled') === '0' && facts.get('save') === '',
		problem: 'Redis keeps its data in memory only: a restart loses all opt-outs',
		remedy: 'Set appendonly to yes on the Redis server',
	},
	{
		applies: (facts) => facts.get('aof_enabled') === '0' && facts.get('save') !== '',
		problem: 'Redis saves its data only now and then: a crash may lose the latest opt-outs',
		remedy: 'Set appendonly to yes on the Redis server',
	},
	{
		applies: (facts) => facts.get('aof_enabled') === '1' && facts.get('appendfsync') === 'no',
		problem: 'Redis leaves it to the operating system when to write to disk (appendfsync is no)',
		remedy: 'Set appendfsync to everysec or always on the Redis server',
	},
	{
		applies: (facts) =>
			facts.get('aof_last_write_status') === 'err' ||
			facts.get('aof_last_bgrewrite_status') === 'err' ||
			facts.get('rdb_last_bgsave_status') === 'err',
		problem: 'Redis failed to save its data the last time it tried',
		remedy: 'Look into the log of the Redis server; most often its disk is full',
	},
	{
		applies: (facts) => {
			const limit = Number(facts.get('maxmemory') ?? 0);
			return limit > 0 && Number(facts.get('used_memory') ?? 0) > limit * NEARLY_FULL;
		},
		problem: 'The memory of Redis is nearly full; when it is, opt-outs can no longer be stored',
		remedy: 'Raise maxmemory of the Redis server, or free memory',
	},
];

const NOT_TOLD: HealthWarning = {
	problem:
		'Redis does not tell this user how it keeps its data, so nobody has checked that it does',
	remedy: 'Give the Redis user the commands info and config|get, or check persistence yourself',
};

const CLOCK_IS_OFF: HealthWarning = {
	problem: 'The clocks of this machine and of the Redis server differ by more than a minute',
	remedy: 'Set both by a time server: the order of STOP and START is decided by their times',
};

/**
 * Reads all markers and what the server says about itself. See `SuppressionStore.health`.
 *
 * @param now milliseconds since 1970, to compare the server's clock with.
 */
export async function readHealth(account: RedisAccount, now = Date.now()): Promise<StoreHealth> {
	const { keys, marker, connection } = account;
	const deadline = connection.deadline();
	const markers = keys.partitions().map((partition) => command('GET', keys.marker(partition)));
	const stored = await connection.run(markers, deadline);
	if (stored.some((one) => one !== encodeMarker(marker))) {
		throw storeErrorFrom(new Error('NOTTHISSTORE'));
	}
	const [info, save, fsync, time] = await connection.attempt(
		[
			command('INFO'),
			command('CONFIG', 'GET', 'save'),
			command('CONFIG', 'GET', 'appendfsync'),
			command('TIME'),
		],
		deadline,
	);
	const facts = new Map([...factsOfInfo(info), ...factsOfConfig(save), ...factsOfConfig(fsync)]);
	return {
		kind: 'redis',
		account: account.name,
		storeId: marker.storeId,
		schemaVersion: marker.schemaVersion,
		warnings: [...warningsFrom(facts), ...(isClockOff(time, now) ? [CLOCK_IS_OFF] : [])],
	};
}

function warningsFrom(facts: ServerFacts): HealthWarning[] {
	const warnings = RISKS.filter(({ applies }) => applies(facts)).map(({ problem, remedy }) => ({
		problem,
		remedy,
	}));
	return facts.has('role') ? warnings : [...warnings, NOT_TOLD];
}

/** Managed servers often refuse INFO or CONFIG: what is not told is absent. */
function factsOfInfo(result: CallResult | undefined): [string, string][] {
	if (!result?.ok) return [];
	return asText(result.reply)
		.split('\r\n')
		.flatMap((line) => {
			const match = /^(\w+):(.*)$/.exec(line);
			return match?.[1] === undefined
				? []
				: [[match[1], match[2] ?? ''] satisfies [string, string]];
		});
}

function factsOfConfig(result: CallResult | undefined): [string, string][] {
	if (!result?.ok) return [];
	const [name, value] = asList(result.reply);
	return name === undefined ? [] : [[asText(name), asText(value)]];
}

function isClockOff(time: CallResult | undefined, now: number): boolean {
	if (!time?.ok) return false;
	const [seconds] = asList(time.reply);
	return Math.abs(Number(asText(seconds)) * 1000 - now) > CLOCK_TOLERANCE_MS;
}

function command(name: string, ...args: string[]): Call {
	return { command: name, args };
}
