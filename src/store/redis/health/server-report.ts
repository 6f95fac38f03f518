import type { Call } from '../call';
import { configFact, infoFacts, type ServerFacts } from '../servers/facts';
import type { Answer } from '../servers/link';

/** What one server says about itself. */
export interface ServerReport {
	/** `host:port` */
	readonly name: string;
	readonly role: 'master' | 'replica';
	readonly facts: ServerFacts;
	/** Its clock, milliseconds since 1970. */
	readonly time?: number;
}

const SETTINGS = ['save', 'appendonly', 'appendfsync', 'min-replicas-to-write'] as const;

/** What every server is asked; CLUSTER INFO is an error on one that is in no cluster. */
export const QUESTIONS: readonly Call[] = [
	{ command: 'INFO', args: [] },
	{ command: 'CLUSTER', args: ['INFO'] },
	{ command: 'TIME', args: [] },
	// Before Redis 7 one at a time can be asked for.
	...SETTINGS.map((setting) => ({ command: 'CONFIG', args: ['GET', setting] })),
];

/** Reads the answers to {@link QUESTIONS}. */
export function reportOf(
	name: string,
	role: ServerReport['role'],
	[info, cluster, time, ...settings]: readonly Answer[],
): ServerReport {
	const facts = new Map([
		...infoFacts(info),
		...infoFacts(cluster),
		...settings.flatMap((setting) => configFact(setting)),
	]);
	const [seconds] = time?.ok && Array.isArray(time.reply) ? time.reply.map(Number) : [];
	return { name, role, facts, ...(seconds !== undefined && { time: seconds * 1000 }) };
}
