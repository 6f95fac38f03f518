import { runPaced } from '../../src/operations/paced';

/** A clock that moves only when somebody waits. */
function clock() {
	let time = 0;
	return {
		now: () => time,
		wait: async (milliseconds: number) => {
			time += milliseconds;
		},
	};
}

test('keeps the order of the entries in the results', async () => {
	const results = await runPaced([3, 1, 2], async (n) => n * 10, {
		parallel: 2,
		perSecond: Infinity,
	});
	expect(results).toEqual([30, 10, 20]);
});

test('never has more tasks under way than allowed, and uses what is allowed', async () => {
	let underWay = 0;
	let most = 0;
	await runPaced(
		Array.from({ length: 20 }, (_, index) => index),
		async () => {
			most = Math.max(most, ++underWay);
			await new Promise((resolve) => setImmediate(resolve));
			underWay--;
		},
		{ parallel: 3, perSecond: Infinity },
	);
	expect(most).toBe(3);
});

test('starts no more tasks in a second than allowed', async () => {
	const { now, wait } = clock();
	const starts = await runPaced(
		[0, 0, 0, 0, 0],
		async () => now(),
		{ parallel: 1, perSecond: 2 },
		wait,
		now,
	);
	expect(starts).toEqual([0, 500, 1000, 1500, 2000]);
});

test('ends with the failure of a task once nothing is under way, and starts no more', async () => {
	const ended: number[] = [];
	const paced = runPaced(
		[0, 1, 2, 3, 4, 5],
		async (entry) => {
			if (entry === 0) throw new RangeError('broken');
			await new Promise((resolve) => setImmediate(resolve));
			ended.push(entry);
		},
		{ parallel: 3, perSecond: Infinity },
	);
	await expect(paced).rejects.toThrow('broken');
	expect(ended).toEqual([1, 2]);
});

test('does nothing for no entries', async () => {
	expect(await runPaced([], async () => 1, { parallel: 4, perSecond: 1 })).toEqual([]);
});
