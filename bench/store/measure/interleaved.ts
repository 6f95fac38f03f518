import { readingOf, type Reading } from './reading';

/** Prepares one repetition, which is not timed, and gives back what is timed. Repetition 0 is the warm-up. */
export type Task = (repetition: number) => Work | Promise<Work>;
export type Work = () => Promise<unknown> | unknown;

export const REPETITIONS = 7;

/**
 * Times tasks that are to be compared: all of them in each repetition, one after the other, so that whatever else the
 * machine does meets all of them.
 * @returns milliseconds.
 */
export async function interleaved<Name extends string>(
	tasks: Readonly<Record<Name, Task>>,
	repetitions = REPETITIONS,
): Promise<Record<Name, Reading>> {
	const named = Object.entries(tasks) as [Name, Task][];
	const times = new Map<Name, number[]>(named.map(([name]) => [name, []]));
	for (let repetition = 0; repetition <= repetitions; repetition++) {
		for (const [name, task] of named) {
			const time = await millisecondsOf(await task(repetition));
			if (repetition > 0) times.get(name)?.push(time);
		}
	}
	const readings = [...times].map(([name, values]) => [name, readingOf(values)] as const);
	return Object.fromEntries(readings) as Record<Name, Reading>;
}

export async function millisecondsOf(work: Work): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}
