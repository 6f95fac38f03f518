import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Learnt } from './learn';

const FILE = join(__dirname, '..', '..', 'src', 'reply', 'statistics', 'trained.ts');
const LARGEST_BYTE = 127;
/** Of so many weights one may be larger than a byte can say. */
const WEIGHTS_FOR_ONE_CUT = 50_000;
const LONGEST_ROW = 96;

/** Writes the weights as signed bytes into the source of the package. */
export function writeWeights({ weights, bias }: Learnt, threshold: number): void {
	const sizes = [...weights].map(Math.abs).sort((a, b) => b - a);
	const unit = (sizes[Math.floor(sizes.length / WEIGHTS_FOR_ONE_CUT)] ?? 0) / LARGEST_BYTE;
	const bytes = Int8Array.from(weights, (weight) =>
		Math.max(-LARGEST_BYTE, Math.min(LARGEST_BYTE, Math.round(weight / unit))),
	);
	const text = Buffer.from(bytes.buffer).toString('base64');
	writeFileSync(FILE, source(text, unit, bias, threshold));
}

function source(text: string, unit: number, bias: number, threshold: number): string {
	const rows = text.match(new RegExp(`.{1,${LONGEST_ROW}}`, 'g')) ?? [];
	return `import type { TrainedWeights } from './model';

/** Written by bench/train/run.ts: change the lines it learns from, not this file. */
export const TRAINED: TrainedWeights = {
	unit: ${unit},
	bias: ${bias},
	threshold: ${threshold},
	weights: [
${rows.map((row) => `\t\t'${row}',`).join('\n')}
	].join(''),
};
`;
}
