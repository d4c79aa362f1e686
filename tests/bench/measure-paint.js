import { rest, withPage } from './browser.js';
import { pages } from './pages.js';
import { judged, quantile, table } from './table.js';

/** Every page is opened this often, in turn, so that a busy moment of the machine touches all. */
const runs = Number(process.env['BENCH_RUNS'] ?? 25);

/** Aims: first paint as a multiple of the floor's, blocking time in milliseconds. */
const aims = { ratio: 1.5, blocking: 100 };

/**
 * When a page shows itself and how long it keeps the reader waiting, on a slow tablet and link.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./site.js').Site} site
 */
export async function measurePaint(browser, site) {
	const subjects = [
		{ name: 'Floor page', address: site.floor },
		...pages.map(({ name, path }) => ({ name, address: site.address + path }))
	].map((subject) => ({ ...subject, seen: /** @type {Paint[]} */ ([]) }));
	for (let run = 0; run < runs; run++) {
		for (const { address, seen } of subjects) seen.push(await paintOf(browser, address));
	}

	const floor = subjects[0]?.seen ?? [];
	return [
		'## Paint at 4× slowdown, 1.6 Mbit/s, 150 ms',
		table(
			[
				'page',
				'first contentful paint, ms',
				'largest, ms',
				'blocking, ms',
				'first ÷ floor',
				'aims'
			],
			subjects.map(({ name, seen }) => {
				const ratio = median(seen, 'first') / median(floor, 'first');
				return [
					name,
					spread(seen, 'first'),
					spread(seen, 'largest'),
					spread(seen, 'blocking'),
					ratio.toFixed(2),
					seen === floor
						? '–'
						: [
								judged(ratio <= aims.ratio, '≤ 1.5'),
								judged(median(seen, 'blocking') < aims.blocking, '< 100')
							].join(', ')
				];
			})
		),
		`Median (least to most) of ${runs} runs, an empty cache each time, no service worker. The ratio ` +
			'and the aims go by the median.'
	].join('\n\n');
}

/**
 * @param {readonly Paint[]} seen
 * @param {keyof Paint} what
 */
function median(seen, what) {
	return quantile(
		seen.map((paint) => paint[what]),
		0.5
	);
}

/**
 * The median with its spread: how far the runs agree is part of the answer.
 * @param {readonly Paint[]} seen
 * @param {keyof Paint} what
 */
function spread(seen, what) {
	const values = seen.map((paint) => paint[what]);
	const [least, most] = [Math.min(...values), Math.max(...values)];
	return `${median(seen, what).toFixed(0)} (${least.toFixed(0)}–${most.toFixed(0)})`;
}

/** @typedef {{ first: number, largest: number, blocking: number }} Paint in milliseconds */

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @returns {Promise<Paint>}
 */
function paintOf(browser, address) {
	const conditions = { slowProcessor: true, slowLink: true, before: watch };
	return withPage(browser, conditions, async (page) => {
		await page.goto(address);
		await rest(page);
		return page.evaluate(() => {
			const { largest, tasks } = /** @type {{ watched: Watched }} */ (
				/** @type {unknown} */ (window)
			).watched;
			const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
			const blocking = tasks
				.map(({ start, duration }) => start + duration - Math.max(first, start) - 50)
				.reduce((sum, over) => sum + Math.max(0, over), 0);
			return { first, largest, blocking };
		});
	});
}

/** @typedef {{ largest: number, tasks: { start: number, duration: number }[] }} Watched */

/** Notes long tasks and the largest paint as they come. Runs in the page. */
function watch() {
	/** @type {Watched} */
	const watched = { largest: Number.NaN, tasks: [] };
	Object.assign(window, { watched });
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries())
			watched.tasks.push({ start: startTime, duration });
	}).observe({ type: 'longtask', buffered: true });
	new PerformanceObserver((list) => {
		for (const { startTime } of list.getEntries()) watched.largest = startTime;
	}).observe({ type: 'largest-contentful-paint', buffered: true });
}
