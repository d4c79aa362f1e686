import { rest, slowdown, withPage } from './browser.js';
import { liveModel, pages } from './pages.js';
import { workPerMove } from './work-per-move.js';
import { judged, quantile, table } from './table.js';

/** Every grip is dragged this often: one drag has too few of its dearest moves to judge by. */
const drags = Number(process.env['BENCH_DRAGS'] ?? 3);

/** Steps of a drag, and how many of them cross the whole track once. */
const steps = 120;
const crossing = 40;

/** Aim in milliseconds of script for one move of a lever, 95 of 100 moves. */
const scriptAim = 8;

/** What is taken hold of, and the part of its width that it moves along. */
const grips = [
	{
		name: 'slider',
		grip: 'input[type="range"]',
		track: 'input[type="range"]',
		from: 0.06,
		to: 0.94
	},
	{ name: 'handle', grip: '.handle .grip', track: '.diagram svg', from: 0.12, to: 0.93 }
];

/**
 * What it costs to drag a lever and the handle in the drawing, on a slow tablet.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./site.js').Site} site
 */
export async function measureDrag(browser, site) {
	const rows = [];
	for (const { name, path } of pages) {
		for (const grip of grips) {
			const { script, drawing, frames, longTasks } = await dragged(
				browser,
				site.address + path,
				grip
			);
			rows.push([
				`${name}, ${grip.name}`,
				`${quantile(frames, 0.5).toFixed(0)} / ${quantile(frames, 0.95).toFixed(0)}`,
				`${quantile(script, 0.5).toFixed(1)} / ${quantile(script, 0.95).toFixed(1)}`,
				`${quantile(drawing, 0.5).toFixed(1)} / ${quantile(drawing, 0.95).toFixed(1)}`,
				longTasks.length,
				[
					judged(quantile(script, 0.95) <= scriptAim, 'script ≤ 8'),
					judged(longTasks.length === 0, 'no long task')
				].join(', ')
			]);
		}
	}
	return [
		`## ${drags} drags of ${steps} steps at 4× slowdown`,
		table(
			[
				'dragged',
				'lever to frame, ms p50 / p95',
				'script per move, ms p50 / p95',
				'style, layout, paint per move, ms p50 / p95',
				'tasks over 50 ms',
				'aims'
			],
			rows
		)
	].join('\n\n');
}

/** @typedef {typeof grips[number]} Grip */

/**
 * What all drags cost together, each on a page newly opened: what is dear comes seldom in one drag,
 * and always at the same of its moves.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {Grip} grip
 */
async function dragged(browser, address, grip) {
	const all = [];
	for (let drag = 0; drag < drags; drag++)
		all.push({
			...(await traced(browser, address, grip)),
			...(await watched(browser, address, grip))
		});
	return {
		script: all.flatMap(({ script }) => script),
		drawing: all.flatMap(({ drawing }) => drawing),
		frames: all.flatMap(({ frames }) => frames),
		longTasks: all.flatMap(({ longTasks }) => longTasks)
	};
}

/**
 * Drags under a trace of the browser; nothing of ours runs in the page. The processor's time is
 * taken at full speed and multiplied: a slowed one spins, and what else runs would count with it.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {Grip} grip
 */
function traced(browser, address, grip) {
	return withPage(browser, {}, async (page, cdp) => {
		const along = await takeHold(page, cdp, address, grip);
		await browser.startTracing(page, { categories: ['devtools.timeline'] });
		await drag(cdp, along);
		const trace = await browser.stopTracing();
		const { script, drawing } = workPerMove(JSON.parse(trace.toString()).traceEvents);
		const slowed = (/** @type {number} */ time) => time * slowdown;
		return { script: script.map(slowed), drawing: drawing.map(slowed) };
	});
}

/**
 * Drags while the page itself notes when each frame stood, and every long task.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {Grip} grip
 */
function watched(browser, address, grip) {
	return withPage(browser, { slowProcessor: true }, async (page, cdp) => {
		const along = await takeHold(page, cdp, address, grip);
		await page.evaluate(watchFrames);
		await drag(cdp, along);
		await rest(page);
		return page.evaluate(
			() =>
				/** @type {{ noted: { frames: number[], longTasks: number[] } }} */ (
					/** @type {unknown} */ (window)
				).noted
		);
	});
}

/**
 * Opens the page, comes to its first model as a reader does, and presses the pointer on its lever. All
 * is looked for by scripts of a moment: a locator of Playwright's would hear each move, and be measured.
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').CDPSession} cdp
 * @param {string} address
 * @param {Grip} grip
 * @returns {Promise<{ x: (share: number) => number, y: number }>} places along the track
 */
async function takeHold(page, cdp, address, { grip, track, from, to }) {
	await page.goto(address);
	// A touch before the page has woken would be nobody's.
	await rest(page);
	await page.evaluate(comeTo, '.model');
	await page.evaluate(comeTo, `${liveModel} ${grip}`);
	await rest(page);
	const hold = await page.evaluate(placeOf, `${liveModel} ${grip}`);
	const whole = await page.evaluate(placeOf, `${liveModel} ${track}`);
	const y = hold.y + hold.height / 2;
	const x = hold.x + hold.width / 2;
	await pointer(cdp, 'mouseMoved', x, y, 0);
	await pointer(cdp, 'mousePressed', x, y, 1);
	return { x: (share) => whole.x + whole.width * (from + share * (to - from)), y };
}

/**
 * There and back along the track, a step as soon as the browser has taken the last.
 * @param {import('@playwright/test').CDPSession} cdp
 * @param {{ x: (share: number) => number, y: number }} along
 */
async function drag(cdp, { x, y }) {
	for (let step = 1; step <= steps; step++) {
		const crossed = (step / crossing) % 2;
		await pointer(cdp, 'mouseMoved', x(crossed <= 1 ? crossed : 2 - crossed), y, 1);
	}
}

/**
 * Playwright's own mouse runs a script in the page for every move, which would be measured too.
 * @param {import('@playwright/test').CDPSession} cdp
 * @param {'mouseMoved' | 'mousePressed'} type
 * @param {number} x
 * @param {number} y
 * @param {0 | 1} buttons
 */
async function pointer(cdp, type, x, y, buttons) {
	const button = buttons === 1 ? 'left' : 'none';
	await cdp.send('Input.dispatchMouseEvent', { type, x, y, button, buttons, clickCount: buttons });
}

/**
 * Waits for an element and brings it into view. Runs in the page.
 * @param {string} selector
 */
async function comeTo(selector) {
	while (!document.querySelector(selector)) await new Promise(requestAnimationFrame);
	document.querySelector(selector)?.scrollIntoView({ block: 'center' });
}

/**
 * Where an element is on the screen. Runs in the page.
 * @param {string} selector
 */
function placeOf(selector) {
	const box = document.querySelector(selector)?.getBoundingClientRect();
	if (!box) throw new Error(`nothing to drag: ${selector}`);
	return { x: box.x, y: box.y, width: box.width, height: box.height };
}

/** Notes the time from each move of the pointer to the end of its frame. Runs in the page. */
function watchFrames() {
	const noted = { frames: /** @type {number[]} */ ([]), longTasks: /** @type {number[]} */ ([]) };
	Object.assign(window, { noted });
	addEventListener(
		'pointermove',
		({ timeStamp }) =>
			requestAnimationFrame(() => {
				// A message comes after the frame has been drawn.
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => noted.frames.push(performance.now() - timeStamp);
				port2.postMessage(null);
			}),
		{ capture: true }
	);
	new PerformanceObserver((list) =>
		noted.longTasks.push(...list.getEntries().map(({ duration }) => duration))
	).observe({ type: 'longtask' });
}
