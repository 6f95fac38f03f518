import { LINES_BY_LANGUAGE } from '../../test/reply/lines';
import type { Line } from '../../test/reply/lines/line';
import { heldBackLines } from './held-back';
import { MATCHERS } from './matchers';
import { ORDINARY_TEXTS } from './ordinary-texts';
import { qualityOf } from './quality';
import { repliesPerSecond } from './speed';

const COLUMNS = ['caught', 'caught or held', 'false opt-outs', 'false reviews', 'right'] as const;
const NAME_WIDTH = 28;
const COLUMN_WIDTH = 16;

/** Prints how well and how fast the classifier reads the project's own lines, beside the plain matchers of the trade. */
export function main(): void {
	const all = Object.values(LINES_BY_LANGUAGE).flat();
	printQuality('English', LINES_BY_LANGUAGE.en ?? []);
	for (const [language, lines] of Object.entries(LINES_BY_LANGUAGE)) {
		if (language !== 'en') printQuality(language, lines, MATCHERS.slice(-1));
	}
	printQuality('all languages', all);
	printHeldBack();
	printSpeed(all);
}

function printQuality(title: string, lines: readonly Line[], matchers = MATCHERS): void {
	console.log(`\n${row(`${title}, ${lines.length} replies`, COLUMNS)}`);
	for (const matcher of matchers) {
		const { caught, caughtOrHeld, falseOptOuts, falseReviews, right } = qualityOf(matcher, lines);
		const shares = [caught, caughtOrHeld, falseOptOuts, falseReviews, right];
		console.log(row(matcher.name, shares.map(percent)));
	}
}

/** What strangers write is the measure; the lines above were in view when the rules were written. */
function printHeldBack(): void {
	for (const [language, lines] of Object.entries(heldBackLines())) {
		const matchers = language === 'en' ? MATCHERS : MATCHERS.slice(-1);
		printQuality(`held back: ${language}`, lines, matchers);
	}
}

/** Ordinary texts are what a business mostly gets. */
function printSpeed(lines: readonly Line[]): void {
	const ordinary = ORDINARY_TEXTS.map((text): Line => ({ text, expect: 'none' }));
	console.log(`\n${row('replies a second, one core', ['ordinary texts', 'lines above'])}`);
	for (const matcher of MATCHERS) {
		const speeds = [ordinary, lines].map((some) => repliesPerSecond(matcher, some));
		console.log(row(matcher.name, speeds.map(thousands)));
	}
}

function row(name: string, cells: readonly string[]): string {
	return name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(COLUMN_WIDTH)).join('');
}

function percent(share: number): string {
	return `${(100 * share).toFixed(1)} %`;
}

function thousands(speed: number): string {
	return Math.round(speed).toLocaleString('en-US');
}

if (require.main === module) main();
