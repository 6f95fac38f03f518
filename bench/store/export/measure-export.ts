import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { StoreOptions } from '../../../src/store/open-store';
import { inWords } from '../data/sizes';
import type { Figure } from '../measure/figure';
import { progress } from '../measure/progress';
import { fingerprintOfFirst, together } from './fingerprint';
import type { ExportAnswer, ExportOrder, ExportReport, Stream } from './messages';

const MEGABYTE = 1_000_000;
const PROCESS = join(__dirname, 'export-process.ts');

/** Megabytes of heap with which a process could not keep the list. */
const SMALL_HEAP = 64;

/**
 * Exports a store in two processes: one, with a small heap, ends in the middle, the other goes on after its last cursor.
 * Together they must have given every contact once.
 * @throws Error if they did not.
 */
export async function exportFigures(
	part: string,
	options: StoreOptions,
	what: Stream,
	contacts: number,
): Promise<Figure[]> {
	progress(`${part}: export, ${what}`);
	const stopAfter = Math.floor(contacts / 2);
	const first = await exported({ options, what, stopAfter }, [
		`--max-old-space-size=${SMALL_HEAP}`,
	]);
	const second = await exported({ options, what, after: first.cursor });
	requireAll([first, second], contacts);
	const milliseconds = first.milliseconds + second.milliseconds;
	const list = `${what}() of ${inWords(contacts)}`;
	return [
		memoryFigure(part, `${list}: memory until interrupted, heap of ${SMALL_HEAP} MB`, first),
		memoryFigure(part, `${list}: memory from there on, heap as usual`, second),
		{
			outcome: 'measured',
			part,
			measure: `${list}: speed`,
			unit: 'contacts/s',
			reading: { value: (1000 * contacts) / milliseconds },
		},
	];
}

function memoryFigure(part: string, measure: string, { grownBy }: ExportReport): Figure {
	return {
		outcome: 'measured',
		part,
		measure,
		unit: 'MB',
		reading: { value: grownBy / MEGABYTE },
		target: { of: 'value', is: 'at most', limit: 200 },
	};
}

/** Carries out an order in a process of its own, started with further arguments for Node.js. */
async function exported(
	order: ExportOrder,
	nodeArguments: readonly string[] = [],
): Promise<ExportReport> {
	const child = fork(PROCESS, { execArgv: [...process.execArgv, ...nodeArguments] });
	child.send(order);
	const [answer] = (await Promise.race([once(child, 'message'), untilItDies(child)])) as [
		ExportAnswer,
	];
	if ('failed' in answer) throw new Error(answer.failed);
	return answer.done;
}

async function untilItDies(child: ReturnType<typeof fork>): Promise<never> {
	const [code] = await once(child, 'exit');
	throw new Error(`The exporting process ended with code ${String(code)}`);
}

function requireAll(reports: readonly ExportReport[], contacts: number): void {
	const count = reports.reduce((sum, report) => sum + report.count, 0);
	if (count !== contacts) throw new Error(`The export has ${count} entries instead of ${contacts}`);
	const fingerprint = reports.map((report) => report.fingerprint).reduce(together, 0);
	if (fingerprint !== fingerprintOfFirst(contacts))
		throw new Error('The export is not of the contacts that were recorded');
}
