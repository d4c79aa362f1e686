import { chromium } from '@playwright/test';
import { findBrowser } from '../../src/commands/find-browser.js';

/** An old tablet held wide. */
const viewport = { width: 1180, height: 820 };

/** A slow connection, in bits a second and milliseconds a request. */
const link = { speed: 1_600_000, delay: 150 };

/** How many times slower than this machine a tablet computes. */
export const slowdown = 4;

/** Starts the browser that all is measured in. */
export async function openBrowser() {
	return chromium.launch({
		executablePath: await findBrowser(),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
	});
}

/**
 * How a page is opened for a measurement.
 * @typedef {object} Conditions
 * @property {boolean} [slowProcessor]
 * @property {boolean} [slowLink]
 * @property {boolean} [offline] let the service worker install; it would blur what a page costs
 * @property {() => void} [before] runs in the page before anything of its own
 */

/**
 * Opens an empty page with nothing in its cache, hands it to what measures, and closes it.
 * @template Result
 * @param {import('@playwright/test').Browser} browser
 * @param {Conditions} conditions
 * @param {(page: import('@playwright/test').Page, cdp: import('@playwright/test').CDPSession) => Promise<Result>} act
 * @returns {Promise<Result>}
 */
export async function withPage(browser, conditions, act) {
	const context = await browser.newContext({
		viewport,
		serviceWorkers: conditions.offline ? 'allow' : 'block'
	});
	context.setDefaultTimeout(300_000);
	context.setDefaultNavigationTimeout(300_000);
	try {
		if (conditions.before) await context.addInitScript(conditions.before);
		const page = await context.newPage();
		const cdp = await context.newCDPSession(page);
		await cdp.send('Network.enable');
		if (conditions.slowProcessor)
			await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		if (conditions.slowLink)
			await cdp.send('Network.emulateNetworkConditions', {
				offline: false,
				latency: link.delay,
				downloadThroughput: link.speed / 8,
				uploadThroughput: link.speed / 8
			});
		return await act(page, cdp);
	} finally {
		await context.close();
	}
}

/**
 * Waits until a page has come to rest: loaded, no request for half a second, the processor idle.
 * @param {import('@playwright/test').Page} page
 */
export async function rest(page) {
	await page.waitForLoadState('networkidle');
	await page.evaluate(
		() => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve)))
	);
}
