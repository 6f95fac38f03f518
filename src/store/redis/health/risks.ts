import type { HealthWarning } from '../../suppression-store';
import type { Durability } from '../durability/durability';
import type { ServerReport } from './server-report';

/** What else is known when a server is judged. */
export interface Circumstances {
	readonly durability: Durability;
	/** Milliseconds since 1970. */
	readonly now: number;
}

export interface Risk extends HealthWarning {
	readonly applies: (report: ServerReport, circumstances: Circumstances) => boolean;
}

const NEARLY_FULL = 0.9;
const CLOCK_TOLERANCE_MS = 60_000;

/** What may lose opt-outs on a Redis server, or keep them from being stored. */
export const RISKS: readonly Risk[] = [
	{
		applies: ({ role, facts }) => role === 'master' && facts.get('role') === 'slave',
		problem: 'This Redis server is a replica, which may not know the latest opt-outs',
		remedy: 'Enter the address of the primary in the credential',
	},
	{
		applies: ({ facts }) => facts.get('loading') === '1',
		problem: 'Redis is still loading its data',
		remedy: 'Wait until it has finished loading',
	},
	{
		applies: ({ facts }) => facts.has('cluster_state') && facts.get('cluster_state') !== 'ok',
		problem: 'A node finds the Redis Cluster down (cluster_state is not ok)',
		remedy: 'Look at CLUSTER INFO and CLUSTER SHARDS, and bring the missing nodes back',
	},
	{
		applies: ({ facts }) => !['noeviction', undefined].includes(facts.get('maxmemory_policy')),
		problem:
			'Redis may delete opt-outs when its memory is full (maxmemory-policy is not noeviction)',
		remedy: 'Set maxmemory-policy to noeviction on the Redis server, or use a server of its own',
	},
	{
		applies: ({ facts }) => numberIn(facts.get('evicted_keys')) > 0,
		problem:
			'Redis has deleted keys to free memory since it was started; opt-outs may be among them',
		remedy: 'Restore the backup, set maxmemory-policy to noeviction, and raise maxmemory',
	},
	{
		applies: ({ facts }) => facts.get('aof_enabled') === '0' && facts.get('save') === '',
		problem: 'Redis keeps its data in memory only: a restart loses all opt-outs',
		remedy: 'Set appendonly to yes on the Redis server',
	},
	{
		applies: ({ facts }) => facts.get('aof_enabled') === '0' && facts.get('save') !== '',
		problem: 'Redis saves its data only now and then: a crash may lose the latest opt-outs',
		remedy: 'Set appendonly to yes on the Redis server',
	},
	{
		applies: ({ facts }) => facts.get('aof_enabled') === '1' && facts.get('appendfsync') === 'no',
		problem: 'Redis leaves it to the operating system when to write to disk (appendfsync is no)',
		remedy: 'Set appendfsync to everysec or always on the Redis server',
	},
	{
		applies: ({ facts }) =>
			['aof_last_write_status', 'aof_last_bgrewrite_status', 'rdb_last_bgsave_status'].some(
				(status) => facts.get(status) === 'err',
			),
		problem: 'Redis failed to save its data the last time it tried',
		remedy: 'Look into the log of the Redis server; most often its disk is full',
	},
	{
		applies: ({ facts }) => {
			const limit = numberIn(facts.get('maxmemory'));
			return limit > 0 && numberIn(facts.get('used_memory')) > limit * NEARLY_FULL;
		},
		problem: 'The memory of Redis is nearly full; when it is, opt-outs can no longer be stored',
		remedy: 'Raise maxmemory of the Redis server, or free memory',
	},
	{
		applies: ({ facts }) => {
			const machine = numberIn(facts.get('total_system_memory'));
			return machine > 0 && numberIn(facts.get('used_memory_rss')) > machine * NEARLY_FULL;
		},
		problem: 'Redis has used up nearly all the memory of its machine, which may end it any time',
		remedy: 'Give the machine more memory, or move the store to another server',
	},
	{
		applies: ({ time }, { now }) => time !== undefined && Math.abs(time - now) > CLOCK_TOLERANCE_MS,
		problem: 'The clocks of this machine and of the Redis server differ by more than a minute',
		remedy: 'Set both by a time server: the order of STOP and START is decided by their times',
	},
	{
		applies: ({ role, facts }) =>
			role === 'master' &&
			numberIn(facts.get('connected_slaves')) > 0 &&
			facts.get('min-replicas-to-write') === '0',
		problem:
			'A primary that is cut off from its replicas goes on answering and storing; after a failover what it stored is thrown away',
		remedy:
			'Set min-replicas-to-write to 1 and min-replicas-max-lag to 10 on the Redis servers, so that it refuses instead',
	},
	{
		applies: ({ role, facts }, { durability }) =>
			role === 'master' &&
			durability.level === 'replicas' &&
			facts.has('connected_slaves') &&
			numberIn(facts.get('connected_slaves')) < durability.replicas,
		problem:
			'Redis has fewer replicas connected than the chosen durability waits for, so that no write counts as stored',
		remedy: 'Bring the missing replicas back, or lower the number of replicas in the credential',
	},
	{
		applies: ({ role, facts }, { durability }) =>
			role === 'master' &&
			durability.level === 'replicas' &&
			numberIn(facts.get('connected_slaves')) > durability.replicas,
		problem:
			'Redis has more replicas than a write waits for: one without the latest opt-outs may take over when the primary fails',
		remedy:
			'Set the number of replicas in the credential to that of the replicas which may take over',
	},
	{
		applies: ({ role, facts }, { durability }) =>
			role === 'master' && durability.level === 'disk' && facts.get('aof_enabled') === '0',
		problem: 'Redis cannot confirm that a write is on its disk: its append-only file is off',
		remedy: 'Set appendonly to yes on the Redis server, or choose another durability',
	},
];

/** The problem of a server that keeps to itself how it keeps its data. */
export const NOT_TOLD: HealthWarning = {
	problem:
		'Redis does not tell this user how it keeps its data, so nobody has checked that it does',
	remedy: 'Give the Redis user the commands info and config|get, or check persistence yourself',
};

/** The problem of a replica that does not answer. */
export const REPLICA_UNREACHABLE: HealthWarning = {
	problem:
		'A replica cannot be reached from here, so nobody has checked it; if it becomes the primary, the store is out of reach',
	remedy: 'Check that the replica runs and that this machine can reach the address it announces',
};

function numberIn(fact: string | undefined): number {
	return Number(fact ?? 0);
}
