import { Session } from 'node:inspector/promises';
import type { Profiler } from 'node:inspector';

/** What the time of a profiled run went to. Milliseconds for one run. */
export interface EngineProfile {
	readonly of: string;
	readonly activities: readonly Share[];
	/** The functions in which most time was spent, without what they called. */
	readonly functions: readonly Share[];
}

export interface Share {
	readonly name: string;
	readonly milliseconds: number;
}

interface Activity {
	readonly name: string;
	/** Looked for in the name or file of each function, from the innermost to the outermost: the first found counts. */
	readonly recognisedBy: RegExp;
}

const ACTIVITIES: readonly Activity[] = [
	{ name: 'idle: waiting for the store', recognisedBy: /^\(idle\)/ },
	{ name: 'garbage collection', recognisedBy: /^\(garbage collector\)/ },
	{ name: 'parse: reading phone numbers', recognisedBy: /\/src\/phone\/|\/libphonenumber-js\// },
	{
		name: 'check: store and its client',
		recognisedBy: /\/src\/(?:store|operations|consent)\/|\/ioredis\/|\/@ioredis\/|\/redis-parser\//,
	},
	{ name: 'items: the node', recognisedBy: /\/dist\/nodes\// },
	{ name: 'engine: n8n', recognisedBy: /\/n8n-(?:core|workflow)\/|\/@n8n\// },
];
/** Starting and ending the profile takes time too. */
const PROFILER = / node:inspector/;
const ELSEWHERE = 'elsewhere: Node.js and the rest';

const SAMPLING_MICROSECONDS = 200;
const FUNCTIONS = 25;

/** Runs something several times under V8's sampling profiler. */
export async function profileOf(
	of: string,
	run: () => Promise<unknown>,
	runs = 5,
): Promise<EngineProfile> {
	const session = new Session();
	session.connect();
	try {
		await session.post('Profiler.enable');
		await session.post('Profiler.setSamplingInterval', { interval: SAMPLING_MICROSECONDS });
		await session.post('Profiler.start');
		for (let n = 0; n < runs; n++) await run();
		const { profile } = await session.post('Profiler.stop');
		return summaryOf(of, profile, runs);
	} finally {
		session.disconnect();
	}
}

function summaryOf(of: string, profile: Profiler.Profile, runs: number): EngineProfile {
	const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
	const callers = new Map(
		profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
	);
	const activities = new Map<string, number>();
	const functions = new Map<string, number>();
	const deltas = profile.timeDeltas ?? [];
	for (const [n, id] of (profile.samples ?? []).entries()) {
		const milliseconds = (deltas[n] ?? 0) / 1000 / runs;
		const stack = stackOf(id, nodes, callers);
		if (stack.some((frame) => PROFILER.test(frame))) continue;
		add(activities, activityOf(stack), milliseconds);
		add(functions, stack[0] ?? '', milliseconds);
	}
	return {
		of,
		activities: sharesOf(activities),
		functions: sharesOf(functions).slice(0, FUNCTIONS),
	};
}

/** The functions on the stack, from the innermost on. */
function stackOf(
	id: number,
	nodes: ReadonlyMap<number, Profiler.ProfileNode>,
	callers: ReadonlyMap<number, number>,
): string[] {
	const stack: string[] = [];
	for (let at: number | undefined = id; at !== undefined; at = callers.get(at)) {
		const frame = nodes.get(at)?.callFrame;
		if (frame)
			stack.push(`${frame.functionName || '(anonymous)'} ${frame.url}:${frame.lineNumber + 1}`);
	}
	return stack;
}

function activityOf(stack: readonly string[]): string {
	for (const frame of stack) {
		const activity = ACTIVITIES.find(({ recognisedBy }) => recognisedBy.test(frame));
		if (activity) return activity.name;
	}
	return ELSEWHERE;
}

function add(sums: Map<string, number>, name: string, milliseconds: number): void {
	sums.set(name, (sums.get(name) ?? 0) + milliseconds);
}

function sharesOf(sums: ReadonlyMap<string, number>): Share[] {
	return [...sums]
		.map(([name, milliseconds]) => ({ name, milliseconds }))
		.sort((a, b) => b.milliseconds - a.milliseconds);
}
