import { readFile, writeFile } from 'node:fs/promises';
import { thisMachine } from './machine';
import { progress } from './measure/progress';
import { benchmarkOptions, USAGE, type BenchmarkOptions, type Part } from './options';
import { growthPlot } from './output/plot';
import { machineText, summaryText } from './output/summary';
import { asMarkdown, asText, hotFunctions, tablesOf } from './output/tables';
import type { PartResult, Results } from './results';

/** Measures the stores beside what people would otherwise use, and says which targets are met. */
export async function main(args: readonly string[]): Promise<void> {
	const options = optionsOrUsage(args);
	if (!options) return;
	const results =
		options.from === undefined ? await measured(options) : await resultsIn(options.from);
	await write(results, options);
	print(results);
}

function optionsOrUsage(args: readonly string[]): BenchmarkOptions | undefined {
	try {
		return benchmarkOptions(args);
	} catch (error) {
		console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
		process.exitCode = 2;
		return undefined;
	}
}

/** The files are written after each part: a run of half an hour must not be lost to the failure of a later one. */
async function measured(options: BenchmarkOptions): Promise<Results> {
	let results: Results = {
		contacts: options.contacts,
		startedAt: new Date().toISOString(),
		seconds: 0,
		machine: thisMachine(),
		figures: [],
		growth: [],
		profiles: [],
	};
	for (const part of options.parts) {
		const found = await measurePart(part, options);
		results = withPart(results, found);
		await write(results, options);
	}
	progress('done');
	return results;
}

function withPart(results: Results, found: PartResult): Results {
	return {
		...results,
		seconds: Math.round(performance.now() / 1000),
		figures: [...results.figures, ...found.figures],
		growth: [...results.growth, ...found.growth],
		profiles: [...results.profiles, ...found.profiles],
	};
}

/** The parts are loaded when they are wanted: n8n alone takes a hundred megabytes. */
async function measurePart(
	part: Part,
	{ contacts, mostRecorded }: BenchmarkOptions,
): Promise<PartResult> {
	switch (part) {
		case 'redis':
			return await (await import('./redis/measure')).measureRedis(contacts, mostRecorded);
		case 'sqlite':
			return await (await import('./sqlite/measure')).measureSqlite(contacts, mostRecorded);
		case 'engine':
			return await (await import('./engine/measure')).measureEngine();
	}
}

/** What an earlier run wrote. */
async function resultsIn(file: string): Promise<Results> {
	return JSON.parse(await readFile(file, 'utf8')) as Results;
}

function print(results: Results): void {
	console.log(machineText(results));
	for (const table of [...tablesOf(results), ...hotFunctions(results)]) {
		console.log(`\n${asText(table)}`);
	}
	console.log(`\n${summaryText(results)}`);
}

async function write(results: Results, { json, markdown, plot }: BenchmarkOptions): Promise<void> {
	if (json !== undefined) await writeFile(json, `${JSON.stringify(results, null, '\t')}\n`);
	if (markdown !== undefined) {
		await writeFile(markdown, `${tablesOf(results).map(asMarkdown).join('\n\n')}\n`);
	}
	if (plot !== undefined) await writeFile(plot, growthPlot(results.growth));
}
