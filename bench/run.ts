/** Every benchmark by its name, loaded when it is run: `npm run bench -- classify`. */
const BENCHMARKS: Readonly<Record<string, () => Promise<Benchmark>>> = {
	classify: async () => await import('./classify/run'),
	store: async () => await import('./store/run'),
};

interface Benchmark {
	main(args: readonly string[]): void | Promise<void>;
}

async function main([name = '', ...args]: readonly string[]): Promise<void> {
	const load = BENCHMARKS[name];
	if (load === undefined) {
		console.error(`Name a benchmark: ${Object.keys(BENCHMARKS).join(', ')}`);
		process.exitCode = 2;
		return;
	}
	const benchmark = await load();
	await benchmark.main(args);
}

void main(process.argv.slice(2));
