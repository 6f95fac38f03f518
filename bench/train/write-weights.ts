import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Calibration } from '../../src/reply/statistics/confidence';
import type { Learnt } from './learn';

const FOLDER = join(__dirname, '..', '..', 'src', 'reply', 'statistics');
const NOTE =
	'/** Written by bench/train/run.ts: change the lines it learns from, not this file. */';
/** Coarse steps, so that the package stays small; finer ones did not read left-out writers better. */
const LARGEST = 31;
/** Of so many weights one may be larger than the steps can say. */
const WEIGHTS_FOR_ONE_CUT = 50_000;
const LONGEST_ROW = 96;

/** Writes the weights that texts are scored by, and how sure verdicts are, into the source of the package. */
export function writeModel(learnt: Learnt, calibration: ReadonlyMap<string, Calibration>): void {
	const grounds = [...calibration].map(
		([ground, { base, slope }]) => `\t\t'${ground}': { base: ${base}, slope: ${slope} },\n`,
	);
	write(
		'trained.ts',
		`import type { TrainedModel } from './model';

${NOTE}
export const TRAINED: TrainedModel = {
	calibration: {
${grounds.join('')}	},
${packed(learnt)}};
`,
	);
}

/** Writes the weights of the first look into the source of the package. */
export function writeFirstLook(learnt: Learnt): void {
	write(
		'trained-first-look.ts',
		`import type { PackedWeights } from './packed-weights';

${NOTE}
export const FIRST_LOOK_WEIGHTS: PackedWeights = {
${packed(learnt)}};
`,
	);
}

function write(name: string, source: string): void {
	writeFileSync(join(FOLDER, name), source);
}

/** The weights as signed bytes, which are mostly zero. */
function packed({ weights, bias }: Learnt): string {
	const sizes = Float32Array.from(weights, Math.abs).sort().reverse();
	const unit = (sizes[Math.floor(sizes.length / WEIGHTS_FOR_ONE_CUT)] ?? 0) / LARGEST;
	const bytes = Int8Array.from(weights, (weight) =>
		Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / unit))),
	);
	const rows = compressed(bytes).match(new RegExp(`.{1,${LONGEST_ROW}}`, 'g')) ?? [];
	return `	unit: ${unit},
	bias: ${bias},
	weights: [
${rows.map((row) => `\t\t'${row}',`).join('\n')}
	].join(''),
`;
}

function compressed(bytes: Int8Array): string {
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
		[constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
	};
	return brotliCompressSync(Buffer.from(bytes.buffer), { params }).toString('base64');
}
