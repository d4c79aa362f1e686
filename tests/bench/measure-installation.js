import { withPage } from './browser.js';
import { judged, kilobytes, table, total } from './table.js';

/** Aim in bytes over the wire. */
const aim = 1_500_000;

/** So many of the biggest files are named. */
const named = 10;

/**
 * What it costs to keep the whole course: a real first visit, until it says that it is ready.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./site.js').Site} site
 */
export async function measureInstallation(browser, site) {
	site.sent();
	const stored = await withPage(browser, { offline: true }, async (page) => {
		await page.goto(`${site.address}en/`);
		await page.locator('[data-phase="ready"]').waitFor();
		return page.evaluate(storedBytes);
	});
	const sent = site.sent();
	const wire = total(sent.map(({ bytes }) => bytes));
	const biggest = [...sent].sort((one, other) => other.bytes - one.bytes).slice(0, named);
	return [
		'## The whole course, kept',
		table(
			['', 'files', 'KB'],
			[
				['over the wire, first visit and installation', sent.length, kilobytes(wire)],
				['as stored', stored.length, kilobytes(total(stored))]
			]
		),
		`Over the wire: ${judged(wire < aim, 'aim under 1500 KB')}.`,
		`The ${named} biggest:`,
		table(
			['file', 'KB over the wire'],
			biggest.map(({ path, bytes }) => [path, kilobytes(bytes)])
		)
	].join('\n\n');
}

/** The size of every file kept. Runs in the page. */
async function storedBytes() {
	const sizes = [];
	for (const name of await caches.keys()) {
		const cache = await caches.open(name);
		for (const key of await cache.keys())
			sizes.push((await (await cache.match(key))?.blob())?.size ?? 0);
	}
	return sizes;
}
