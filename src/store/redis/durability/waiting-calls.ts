import type { Call } from '../call';
import type { ScriptName } from '../scripts';

/** What changes nothing that a contact relies on: these need not wait for replicas or disk. */
const NEED_NOT_WAIT: ReadonlySet<ScriptName> = new Set([
	'suppressionCheck',
	'suppressionHistory',
	'suppressionList',
	'suppressionReadHead',
	'suppressionReadOccupied',
	'suppressionReadLedger',
	'suppressionReadStream',
	'suppressionLogSteps',
	'suppressionFindKeys',
	'suppressionReadMarks',
	'suppressionReadErasedSteps',
]);

const READING_COMMANDS: ReadonlySet<string> = new Set(['GET', 'EXISTS']);

/** Whether a call is done only when the chosen durability is reached. Anything new waits unless said otherwise. */
export function mustBeConfirmed(call: Call): boolean {
	return 'script' in call
		? !NEED_NOT_WAIT.has(call.script)
		: !READING_COMMANDS.has(call.command.toUpperCase());
}
