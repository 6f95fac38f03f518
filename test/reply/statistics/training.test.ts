import { bucketsOf, examplesOf, readingOf } from '../../../bench/train/examples';
import { learn, scoreOf } from '../../../bench/train/learn';
import { heldBackLines, trainingLines, type TrainingLine } from '../../../bench/train/lines';
import { MODEL } from '../../../src/reply/statistics/model';
import { BUCKET_BITS } from '../../../src/reply/statistics/size';
import { TRAINED } from '../../../src/reply/statistics/trained';

/** Of a text's log-odds, from whole units and the few weights that are cut. */
const LARGEST_ROUNDING = 0.1;
const LANGUAGES = ['en', 'es', 'pt', 'fr', 'it', 'de', 'nl'];

function line(text: string, expect: 'opt_out' | 'none', language: string): TrainingLine {
	return { text, expect, language, writer: 'somebody' };
}

const FEW_LINES = LANGUAGES.flatMap((language) => [
	line('zorp the blick now', 'opt_out', language),
	line('please zorp me', 'opt_out', language),
	line('see you at the blick', 'none', language),
	line('please come at five', 'none', language),
]);

describe('the training', () => {
	it('learns which words ask to stop', () => {
		const learnt = learn(examplesOf(FEW_LINES), BUCKET_BITS);
		const scoreOfText = (text: string): number => scoreOf(learnt, bucketsOf(readingOf(text)));
		expect(scoreOfText('zorp it')).toBeGreaterThan(scoreOfText('see it'));
	});

	it('learns the same every time', () => {
		const examples = examplesOf(FEW_LINES);
		const [first, second] = [learn(examples, BUCKET_BITS), learn(examples, BUCKET_BITS)];
		expect(second.bias).toBe(first.bias);
		expect(Buffer.from(second.weights.buffer).equals(Buffer.from(first.weights.buffer))).toBe(true);
	});

	it('has lines of every verdict in every language', () => {
		const lines = trainingLines();
		for (const language of LANGUAGES) {
			for (const verdict of ['opt_out', 'review', 'none']) {
				const some = lines.some((one) => one.language === language && one.expect === verdict);
				expect({ language, verdict, some }).toEqual({ language, verdict, some: true });
			}
		}
	});

	it('teaches no line as two verdicts', () => {
		const requests = new Set<string>();
		const harmless = new Set<string>();
		for (const { text, expect: verdict, writer, language } of trainingLines()) {
			if (writer !== 'lists') continue;
			(verdict === 'none' ? harmless : requests).add(`${language} ${text.toLowerCase()}`);
		}
		expect([...requests].filter((text) => harmless.has(text))).toEqual([]);
	});

	it('does not learn from the held-back replies', () => {
		const writers = new Set(trainingLines().map(({ writer }) => writer));
		expect(heldBackLines().filter(({ writer }) => writers.has(writer))).toEqual([]);
	});

	it('gave the weights in the package, up to their rounding', () => {
		const learnt = learn(examplesOf(trainingLines()), BUCKET_BITS);
		expect(TRAINED.bias).toBeCloseTo(learnt.bias, 6);
		for (const text of ['take me off the list', 'see you at five', 'retirez mon numero svp']) {
			const reading = readingOf(text);
			const difference = MODEL.score(reading) - scoreOf(learnt, bucketsOf(reading));
			expect(Math.abs(difference)).toBeLessThan(LARGEST_ROUNDING);
		}
	});
});
