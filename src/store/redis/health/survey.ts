import type { HealthWarning } from '../../suppression-store';
import type { RedisConnection } from '../connection';
import type { Deadline } from '../deadline';
import type { Address } from '../servers/address';
import type { SurveyedServer } from '../servers/surveyed-server';
import { missingRights, rightsQuestion } from './rights';
import { NOT_TOLD, REPLICA_UNREACHABLE, RISKS } from './risks';
import { QUESTIONS, reportOf, type ServerReport } from './server-report';

/** What was found on one server. */
interface Finding {
	readonly server: string;
	readonly warning: HealthWarning;
}

interface Surveyed {
	readonly report?: ServerReport;
	readonly findings: readonly Finding[];
}

/**
 * Asks all servers about themselves and says what may lose opt-outs; what several servers share is said once.
 *
 * @param key a key of the store.
 * @throws SuppressionStoreError if a master does not answer in time.
 */
export async function findRisks(
	connection: RedisConnection,
	key: string,
	now: number,
	deadline: Deadline,
): Promise<HealthWarning[]> {
	const survey = async (server: SurveyedServer) =>
		await surveyOf(server, connection, key, now, deadline);
	const masters = await Promise.all((await connection.masters(deadline)).map(survey));
	const replicas = await Promise.all(
		connection.replicas(masters.flatMap(replicasNamedBy)).map(survey),
	);
	const all = [...masters, ...replicas];
	return together(
		all.flatMap(({ findings }) => findings),
		all.length,
	);
}

async function surveyOf(
	server: SurveyedServer,
	{ mode, durability }: RedisConnection,
	key: string,
	now: number,
	deadline: Deadline,
): Promise<Surveyed> {
	const found = (warnings: readonly HealthWarning[]): readonly Finding[] =>
		warnings.map(({ problem, remedy }) => ({ server: server.name, warning: { problem, remedy } }));
	try {
		const rights = rightsQuestion(key, mode, durability.level);
		const [right, ...answers] = await server.ask([rights, ...QUESTIONS], deadline);
		const report = reportOf(server.name, server.role, answers);
		const missing = missingRights(right, mode, durability.level, report.facts);
		const risks = RISKS.filter(({ applies }) => applies(report, { durability, now }));
		const notTold = report.facts.has('role') ? [] : [NOT_TOLD];
		return { report, findings: found([...risks, ...notTold, ...(missing ? [missing] : [])]) };
	} catch (error) {
		if (server.role === 'master') throw error;
		return { findings: found([REPLICA_UNREACHABLE]) };
	}
}

/** Each problem once, with the servers that have it, unless there is only one server. */
function together(findings: readonly Finding[], servers: number): HealthWarning[] {
	const byProblem = new Map<string, { remedy: string; servers: string[] }>();
	for (const { server, warning } of findings) {
		const known = byProblem.get(warning.problem);
		if (known) known.servers.push(server);
		else byProblem.set(warning.problem, { remedy: warning.remedy, servers: [server] });
	}
	return [...byProblem].map(([problem, one]) => ({
		problem: servers === 1 ? problem : `${problem} (on ${one.servers.join(', ')})`,
		remedy: one.remedy,
	}));
}

/** The replicas that a master names: `slave0:ip=10.0.0.2,port=6379,state=online,…`. */
function replicasNamedBy({ report }: Surveyed): Address[] {
	if (!report) return [];
	return [...report.facts].flatMap(([name, value]) => {
		const place = /^ip=([^,]+),port=(\d+),/.exec(value);
		if (!/^slave\d+$/.test(name) || !place?.[1]) return [];
		return { host: place[1], port: Number(place[2]) };
	});
}
