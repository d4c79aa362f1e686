import {
	Chart,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	type ChartConfiguration
} from 'chart.js';
import type { TimeSeries } from './time-series.ts';
import type { ChartTheme } from './theme.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale);

/** A running line plot on a canvas: new data or a new theme in, the plot follows. */
export interface LineChart {
	readonly update: (series: TimeSeries, theme: ChartTheme) => void;
	readonly destroy: () => void;
}

/** Draws a quantity over time, and a dashed level if there is one. */
export function lineChart(
	canvas: HTMLCanvasElement,
	series: TimeSeries,
	theme: ChartTheme
): LineChart {
	const chart = new Chart(canvas, configuration(series, theme));
	return {
		update: (next, nextTheme) => {
			const { data, options } = configuration(next, nextTheme);
			chart.data = data;
			if (options) chart.options = options;
			chart.update('none');
		},
		destroy: () => chart.destroy()
	};
}

function configuration(series: TimeSeries, theme: ChartTheme): ChartConfiguration<'line'> {
	const { points, threshold, times, values } = series;
	const level =
		threshold === null
			? []
			: [
					{ x: times[0], y: threshold },
					{ x: times[1], y: threshold }
				];
	return {
		type: 'line',
		data: {
			datasets: [
				{
					data: points.map(({ time, value }) => ({ x: time, y: value })),
					borderColor: theme.line,
					backgroundColor: theme.line,
					borderWidth: 2,
					pointRadius: points.length > 40 ? 0 : 3,
					clip: 6,
					tension: 0
				},
				{
					data: level.map(({ x, y }) => ({ x, y })),
					borderColor: theme.threshold,
					borderWidth: 1.5,
					borderDash: [5, 5],
					pointRadius: 0
				}
			]
		},
		options: {
			animation: false,
			responsive: true,
			maintainAspectRatio: false,
			events: [],
			font: { family: theme.font, size: 13 },
			scales: {
				x: axis(series.timeLabel, times, theme),
				y: axis(series.label, values, theme)
			}
		}
	};
}

function axis(label: string, [min, max]: readonly [number, number], theme: ChartTheme) {
	return {
		type: 'linear' as const,
		min,
		max,
		title: { display: true, text: label, color: theme.ink, font: { family: theme.font, size: 13 } },
		ticks: { color: theme.soft, maxTicksLimit: 6, font: { family: theme.font, size: 12 } },
		grid: { color: theme.grid, drawTicks: false },
		border: { color: theme.soft }
	};
}
