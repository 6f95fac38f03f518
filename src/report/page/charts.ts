import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, SVGRenderer]);

/** One bar. */
export interface Bar {
	readonly name: string;
	readonly value: number;
}

/** Writes a bar's value, e.g. as a percentage. */
export type FormatValue = (value: number) => string;

const WIDTH = 480;
const ROW_HEIGHT = 30;
const COLUMN_CHART_HEIGHT = 200;
const NAME_WIDTH = 150;

// The page says what these are, in light, in dark and on paper.
const INK = 'var(--ink)';
const RULE = 'var(--rule)';
const BAR = 'var(--bar)';
const FONT = 'inherit';

const QUIET_AXIS = { axisLine: { show: false }, axisTick: { show: false } };

/** Bars from left to right, the first on top, each with its name before and its value behind it. */
export function rowChart(bars: readonly Bar[], format: FormatValue): string {
	return draw(ROW_HEIGHT * bars.length + 10, {
		grid: { left: NAME_WIDTH + 20, right: 60, top: 4, bottom: 4 },
		xAxis: { type: 'value', show: false, min: 0 },
		yAxis: {
			...QUIET_AXIS,
			type: 'category',
			inverse: true,
			data: bars.map(({ name }) => name),
			axisLabel: {
				color: INK,
				fontSize: 13,
				width: NAME_WIDTH,
				overflow: 'truncate',
				interval: 0,
			},
		},
		series: [
			{
				...series(bars),
				barWidth: 16,
				label: {
					show: true,
					position: 'right',
					color: INK,
					fontSize: 13,
					formatter: ({ value }: { value: number }) => format(value),
				},
			},
		],
	});
}

/** Bars side by side, for a run of days. */
export function columnChart(bars: readonly Bar[]): string {
	return draw(COLUMN_CHART_HEIGHT, {
		grid: { left: 44, right: 8, top: 12, bottom: 28 },
		xAxis: {
			type: 'category',
			data: bars.map(({ name }) => name),
			axisLine: { lineStyle: { color: RULE } },
			axisTick: { show: false },
			axisLabel: { color: INK, fontSize: 12, hideOverlap: true },
		},
		yAxis: {
			...QUIET_AXIS,
			type: 'value',
			min: 0,
			minInterval: 1,
			splitNumber: 4,
			axisLabel: { color: INK, fontSize: 12 },
			splitLine: { lineStyle: { color: RULE } },
		},
		series: [{ ...series(bars), barMaxWidth: 24 }],
	});
}

function series(bars: readonly Bar[]) {
	return {
		type: 'bar' as const,
		data: bars.map(({ value }) => value),
		itemStyle: { color: BAR },
		silent: true,
	};
}

type Option = Parameters<ReturnType<typeof init>['setOption']>[0];

/** An SVG element as wide as the place it is put into. */
function draw(height: number, option: Option): string {
	const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
	try {
		chart.setOption({ animation: false, textStyle: { fontFamily: FONT }, ...option });
		return chart
			.renderToSVGString()
			.replace(`<svg width="${WIDTH}" height="${height}"`, '<svg aria-hidden="true"');
	} finally {
		chart.dispose();
	}
}
