import { rest, withPage } from './browser.js';
import { liveModel, pages } from './pages.js';
import { judged, kilobytes, table, total } from './table.js';

/** Aims in bytes of packed script. */
const aims = { before: 60_000, withWidget: 130_000 };

/** When something was asked for: to read the page, for the live model, for the plot over time. */
const phases = /** @type {const} */ (['page', 'model', 'plot']);

/**
 * An answer of the server as the browser saw it.
 * @typedef {object} Answer
 * @property {typeof phases[number]} phase
 * @property {string} kind
 * @property {number} headers bytes
 * @property {number} wire packed bytes, headers included
 */

/**
 * What a page costs over the wire, by kind.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./site.js').Site} site
 */
export async function measureBytes(browser, site) {
	const parts = ['## Bytes over the wire, gzip'];
	for (const { name, path } of pages) {
		const near = await isNearAtLoad(browser, site.address + path);
		const answers = await answersOf(browser, site.address + path);
		parts.push(`### ${name}`, describe(answers, near));
	}
	parts.push('### Script of every lesson and model', await scriptOfAll(browser, site));
	return parts.join('\n\n');
}

/**
 * The script of each page with a model, the heaviest first: with the first of its models, and with
 * the plot of what time has done to it.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./site.js').Site} site
 */
async function scriptOfAll(browser, site) {
	const sizes = [];
	for (const address of await pagesWithModels(browser, site)) {
		const answers = await answersOf(browser, address);
		sizes.push({
			path: new URL(address).pathname,
			before: scriptOf(answers, ['page']),
			model: scriptOf(answers, ['page', 'model']),
			all: scriptOf(answers, phases)
		});
	}
	return table(
		['page', 'KB before the model', 'with the model', 'with its plot', 'aims'],
		sizes
			.sort((one, other) => other.all - one.all)
			.map(({ path, before, model, all }) => [
				path,
				kilobytes(before),
				kilobytes(model),
				kilobytes(all),
				[judged(before <= aims.before, 'aim 60'), judged(all <= aims.withWidget, 'aim 130')].join(
					', '
				)
			])
	);
}

/**
 * Addresses of the lessons and of the models, as the course and the gallery list them.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./site.js').Site} site
 */
function pagesWithModels(browser, site) {
	return withPage(browser, {}, async (page) => {
		/** @type {Set<string>} */
		const found = new Set();
		for (const [list, kind] of [
			['en/', 'lessons'],
			['en/models/', 'models']
		]) {
			await page.goto(site.address + list);
			const links = await page.locator(`main a[href*="${kind}/"]`).evaluateAll((all) =>
				all.map((link) => {
					const { origin, pathname } = new URL(/** @type {HTMLAnchorElement} */ (link).href);
					return origin + pathname;
				})
			);
			for (const link of links) if (link.endsWith('/')) found.add(link);
		}
		found.delete(`${site.address}en/models/`);
		return [...found];
	});
}

/**
 * Does the model come near, and alive, though nobody has scrolled?
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
function isNearAtLoad(browser, address) {
	return withPage(browser, {}, async (page) => {
		await page.goto(address);
		await rest(page);
		return (await page.locator(liveModel).count()) > 0;
	});
}

/**
 * Loads the page with its models kept asleep, wakes one by touching it, then lets time run.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @returns {Promise<Answer[]>}
 */
function answersOf(browser, address) {
	return withPage(browser, { before: keepAsleep }, async (page, cdp) => {
		/** @type {Map<string, Answer>} */
		const answers = new Map();
		/** @type {typeof phases[number]} */
		let phase = 'page';
		cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
			const headers = response.encodedDataLength;
			if (response.url.startsWith('http'))
				answers.set(requestId, { phase, kind: kindOf(type, response.url), headers, wire: headers });
		});
		cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
			const answer = answers.get(requestId);
			if (answer) answer.wire = encodedDataLength;
		});

		await page.goto(address);
		await rest(page);

		phase = 'model';
		await page.locator('.model').first().dispatchEvent('pointerdown');
		await page.locator(liveModel).first().waitFor();
		await rest(page);

		phase = 'plot';
		await page.evaluate(() => 'wakeAll' in window && /** @type {() => void} */ (window.wakeAll)());
		// Where time has nothing to do, the first tool takes a move back, and there is none yet.
		const play = page.locator(`${liveModel} .tools button`).first();
		if (await play.isEnabled()) {
			await play.click();
			await page.locator('.plot').first().scrollIntoViewIfNeeded();
			await page.locator('.plot canvas[width]').first().waitFor();
			await rest(page);
		}
		return [...answers.values()];
	});
}

/** No element is told that it has come near until `wakeAll` is called. Runs in the page. */
function keepAsleep() {
	let asleep = true;
	const Watch = window.IntersectionObserver;
	window.IntersectionObserver = class extends Watch {
		/**
		 * @override
		 * @param {Element} element
		 */
		observe(element) {
			if (!asleep) super.observe(element);
		}
	};
	Object.assign(window, { wakeAll: () => (asleep = false) });
}

/**
 * @param {string} type what the browser wanted it for
 * @param {string} url
 */
function kindOf(type, url) {
	if (type === 'Document' || type === 'Script' || type === 'Stylesheet' || type === 'Font')
		return type;
	if (url.endsWith('.webmanifest') || type === 'Image') return 'Icon, manifest';
	if (type === 'Fetch' || type === 'XHR') return 'Data';
	return 'Other';
}

/**
 * @param {readonly Answer[]} answers
 * @param {boolean} near
 */
function describe(answers, near) {
	const before = scriptOf(answers, ['page']);
	const all = scriptOf(answers, phases);
	const names = { page: 'page', model: 'live model', plot: 'plot (Chart.js)' };
	const rows = phases.flatMap((phase) =>
		[...new Set(answers.map(({ kind }) => kind))].flatMap((kind) => {
			const some = answers.filter((answer) => answer.phase === phase && answer.kind === kind);
			return some.length === 0
				? []
				: [
						[
							`${kind}, ${names[phase]}`,
							some.length,
							kilobytes(total(some.map(contentOf))),
							kilobytes(total(some.map(({ wire }) => wire)))
						]
					];
		})
	);
	const reading = answers.filter(({ phase }) => phase === 'page');
	return [
		table(
			['what, for what', 'requests', 'KB', 'KB with headers'],
			[
				...rows,
				['all to read the page', reading.length, ...sums(reading)],
				['all', answers.length, ...sums(answers)]
			]
		),
		[
			`Script before the model is near ${kilobytes(before)} KB (${judged(before <= aims.before, 'aim 60')}); ` +
				`with model and Chart.js ${kilobytes(all)} KB (${judged(all <= aims.withWidget, 'aim 130')}).`,
			near
				? 'Here the model is near as soon as the page has loaded: “page” was measured with it kept asleep.'
				: 'Here the model is not near until the reader scrolls.'
		].join(' ')
	].join('\n\n');
}

/**
 * Bytes of packed script that were asked for in these phases.
 * @param {readonly Answer[]} answers
 * @param {readonly string[]} during
 */
function scriptOf(answers, during) {
	return total(
		answers.filter(({ kind, phase }) => kind === 'Script' && during.includes(phase)).map(contentOf)
	);
}

/** @param {readonly Answer[]} answers */
function sums(answers) {
	return [
		kilobytes(total(answers.map(contentOf))),
		kilobytes(total(answers.map(({ wire }) => wire)))
	];
}

/** @param {Answer} answer */
function contentOf({ wire, headers }) {
	return wire - headers;
}
