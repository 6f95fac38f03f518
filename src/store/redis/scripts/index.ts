import type { ClientContext, Redis, Result } from 'ioredis';
import { CHECK } from './check';
import { CLAIM } from './claim';
import { CREATE } from './create';
import { HISTORY } from './history';
import { LIST } from './list';
import { LOG_STEPS } from './log-steps';
import { PERMIT } from './permit';
import { READ_STREAM } from './read-stream';
import { RECORD } from './record';
import { SETTLE } from './settle';

/** The scripts by the name of the client's command that runs them. */
const SCRIPTS = {
	suppressionCreate: CREATE,
	suppressionCheck: CHECK,
	suppressionRecord: RECORD,
	suppressionPermit: PERMIT,
	suppressionClaim: CLAIM,
	suppressionSettle: SETTLE,
	suppressionLogSteps: LOG_STEPS,
	suppressionReadStream: READ_STREAM,
	suppressionHistory: HISTORY,
	suppressionList: LIST,
} as const;

export type ScriptName = keyof typeof SCRIPTS;

type ScriptCommands<Context extends ClientContext> = {
	[Name in ScriptName]: (
		numberOfKeys: number,
		...keysAndArguments: readonly (string | number)[]
	) => Result<unknown, Context>;
};

declare module 'ioredis' {
	// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges the commands into ioredis' own type
	interface RedisCommander<Context> extends ScriptCommands<Context> {}
}

/**
 * Adds the scripts to a client as commands. They run by their hash; where the server has lost a script, the
 * client sends it again, which is safe because a script that was not found has done nothing.
 */
export function defineScripts(client: Redis): void {
	for (const [name, lua] of Object.entries(SCRIPTS)) client.defineCommand(name, { lua });
}
