import { inWords } from '../data/sizes';
import type { GrowthSeries } from '../measure/growth';
import { shortNumber } from './number';

const WIDTH = 800;
const HEIGHT = 400;
const LEFT = 60;
const RIGHT = 270;
const TOP = 48;
const BOTTOM = 52;

/** Colours that differ in brightness too (Okabe and Ito). */
const COLOURS = ['#0072b2', '#56b4e9', '#d55e00', '#e69f00'];
const LABEL_DISTANCE = 16;
/** Pixels between the series at one size, so that none hides another. */
const SERIES_DISTANCE = 4;

/** A place on the drawing, in pixels from the left and from the top. */
interface Scale {
	readonly x: (contacts: number) => number;
	readonly y: (microseconds: number) => number;
	readonly sizes: readonly number[];
	readonly highest: number;
}

/**
 * An SVG drawing of the time of a check, a contact, over the length of the list. The list grows tenfold from mark to mark;
 * the time is on an even scale from zero, so that a line that looks level is level.
 */
export function growthPlot(growth: readonly GrowthSeries[]): string {
	const scale = scaleOf(growth);
	const parts = [
		`<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
		text(
			LEFT,
			24,
			'Check of 10,000 contacts: microseconds a contact',
			'font-weight="bold" font-size="15"',
		),
		...sizeMarks(scale),
		...timeMarks(scale),
		...growth.flatMap((series, n) => line(series, scale, n)),
		...labels(growth, scale),
	];
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img">`,
		'<title>Time of a check for one contact over the number of suppressed contacts</title>',
		...parts,
		'</svg>\n',
	].join('\n');
}

function scaleOf(growth: readonly GrowthSeries[]): Scale {
	const points = growth.flatMap((series) => series.points);
	const sizes = [...new Set(points.map(({ contacts }) => contacts))].sort((a, b) => a - b);
	const [smallest = 1, largest = 10] = [sizes[0], sizes.at(-1)];
	const slowest = Math.max(1, ...points.map(({ microseconds }) => top(microseconds)));
	const highest = slowest * 1.1;
	const span = Math.log(largest / smallest) || 1;
	return {
		x: (contacts) => LEFT + ((WIDTH - LEFT - RIGHT) * Math.log(contacts / smallest)) / span,
		y: (microseconds) => HEIGHT - BOTTOM - ((HEIGHT - TOP - BOTTOM) * microseconds) / highest,
		sizes,
		highest,
	};
}

function sizeMarks({ x, y, sizes }: Scale): string[] {
	return [
		...sizes.flatMap((size) => [
			segment(x(size), y(0), x(size), TOP),
			text(x(size), y(0) + 18, inWords(size), 'text-anchor="middle"'),
		]),
		text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10, 'suppressed contacts', 'text-anchor="middle"'),
	];
}

function timeMarks({ y, highest }: Scale): string[] {
	const step = roundStep(highest / 5);
	return Array.from({ length: Math.floor(highest / step) + 1 }, (_, n) => n * step).flatMap(
		(time) => [
			segment(LEFT, y(time), WIDTH - RIGHT, y(time)),
			text(LEFT - 8, y(time) + 4, String(Number(time.toPrecision(2))), 'text-anchor="end"'),
		],
	);
}

/** The series: a line through the medians, and at each a bar from the lowest to the highest. */
function line({ points }: GrowthSeries, scale: Scale, n: number): string[] {
	const colour = colourOf(n);
	const places = points.map(({ contacts, microseconds }) => ({
		x: scale.x(contacts) + n * SERIES_DISTANCE,
		y: scale.y(microseconds.value),
		low: scale.y(microseconds.lowest ?? microseconds.value),
		high: scale.y(top(microseconds)),
	}));
	const path = places.map(({ x, y }) => `${at(x)},${at(y)}`);
	return [
		`<polyline points="${path.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
		...places.flatMap(({ x, y, low, high }) => [
			segment(x, low, x, high, colour),
			`<circle cx="${at(x)}" cy="${at(y)}" r="4" fill="${colour}"/>`,
		]),
	];
}

/** The names beside the ends of the lines, moved apart where the lines end too near each other. */
function labels(growth: readonly GrowthSeries[], { y }: Scale): string[] {
	const ends = growth
		.map(({ name, points }, n) => ({ name, n, end: points.at(-1)?.microseconds.value ?? 0 }))
		.sort((a, b) => b.end - a.end);
	let lowest = -Infinity;
	return ends.map(({ name, n, end }) => {
		lowest = Math.max(y(end), lowest + LABEL_DISTANCE);
		const label = `${name}: ${shortNumber(end)} µs`;
		return text(WIDTH - RIGHT + 24, lowest + 4, label, `fill="${colourOf(n)}"`);
	});
}

function colourOf(series: number): string {
	return COLOURS[series % COLOURS.length] ?? '';
}

function top({ value, highest }: { readonly value: number; readonly highest?: number }): number {
	return highest ?? value;
}

/** 1, 2 or 5 times a power of ten. */
function roundStep(least: number): number {
	const power = 10 ** Math.floor(Math.log10(least));
	return power * ([1, 2, 5].find((factor) => factor * power >= least) ?? 10);
}

function segment(x1: number, y1: number, x2: number, y2: number, colour = '#dddddd'): string {
	return `<line x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}" stroke="${colour}"/>`;
}

function text(x: number, y: number, content: string, attributes: string): string {
	const escaped = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	return `<text x="${at(x)}" y="${at(y)}" ${attributes}>${escaped}</text>`;
}

function at(pixels: number): string {
	return pixels.toFixed(1);
}
