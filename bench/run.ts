import { main as classify } from './classify/run';

/** Every benchmark by its name: `npm run bench -- classify`. */
const BENCHMARKS: Readonly<Record<string, () => void | Promise<void>>> = { classify };

async function main(name = ''): Promise<void> {
	const benchmark = BENCHMARKS[name];
	if (benchmark === undefined) {
		console.error(`Name a benchmark: ${Object.keys(BENCHMARKS).join(', ')}`);
		process.exitCode = 2;
		return;
	}
	await benchmark();
}

void main(process.argv[2]);
