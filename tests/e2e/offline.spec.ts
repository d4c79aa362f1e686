import { chromium, type Page } from '@playwright/test';
import { pagesOf } from './built-site.ts';
import { moveLever, plotPath } from './moving.ts';
import { open } from './open.ts';
import { offlineLine, saveFrom } from './saved.ts';
import { sites } from './sites.js';
import { expect, test } from './test.ts';
import { watchOver } from './watch.ts';

const pages = pagesOf(sites.course);
const models = pages.filter((page) => /models\/./.test(page));
const lesson = 'en/lessons/the-big-push/';

test('the first visit counts what it saves, and says when everything is saved', async ({
	page,
	serve
}) => {
	const { address } = await serve(sites.course);
	await page.addInitScript(noteProgress);
	await saveFrom(page, `${address}en/`);

	const noted = await page.evaluate(() => (window as unknown as { noted: string[] }).noted);
	const counted = noted.flatMap((line) => {
		const numbers = /(\d+) of (\d+) files, ([\d.]+) of ([\d.]+) MB/
			.exec(line)
			?.slice(1)
			.map(Number);
		return numbers ? [numbers] : [];
	});
	expect(counted.length).toBeGreaterThan(5);
	const files = counted.map(([files = 0]) => files);
	expect(files).toEqual(files.toSorted((a, b) => a - b));
	expect(new Set(counted.map(([, all]) => all)).size).toBe(1);
	for (const [files = 0, all = 0, bytes = 0, allBytes = 0] of counted) {
		expect(files).toBeLessThanOrEqual(all);
		expect(bytes).toBeLessThanOrEqual(allBytes);
	}
});

test('without a server every page opens, with its styles and fonts', async ({
	page,
	serve,
	watch
}) => {
	// The page that says so of others is itself not found.
	watch.expect(/404 .*\/not-found\//);
	const server = await serve(sites.course);
	await saveFrom(page, `${server.address}en/`);
	await server.kill();

	const broken: string[] = [];
	page.on('requestfailed', (request) => {
		// What is still on its way when the test goes on to the next page comes to nothing.
		if (request.failure()?.errorText !== 'net::ERR_ABORTED') broken.push(request.url());
	});
	page.on('response', (response) => {
		const status = response.url().endsWith('/not-found/') ? 404 : 200;
		if (response.status() !== status) broken.push(response.url());
	});
	for (const path of pages) {
		await open(page, server.address + path);
		await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible();
		expect.soft(await loadedFonts(page), path).toContain('Source Serif 4 Variable');
	}
	expect(broken).toEqual([]);
});

test('without a server links lead from page to page, and every model moves', async ({
	page,
	serve
}) => {
	const server = await serve(sites.course);
	await saveFrom(page, `${server.address}en/`);
	await server.kill();
	await page.evaluate(() => Object.assign(window, { sameDocument: true }));

	await page.getByRole('link', { name: 'When everyone waits for everyone', exact: true }).click();
	const next = page.locator('a[rel=next]');
	for (;;) {
		await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
		if ((await next.count()) === 0) break;
		const name = await page.getByRole('heading', { level: 1 }).innerText();
		await next.click();
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(name);
	}
	await page.getByRole('banner').getByRole('link', { name: 'Models' }).click();
	const cards = page.locator('main section > ul > li h3 a');
	await expect(cards).toHaveCount(models.length);
	const leads = await cards.evaluateAll((links: HTMLAnchorElement[]) =>
		links.map(({ href, textContent }) => ({ href, name: textContent }))
	);
	for (const { href, name } of leads) {
		await follow(page, href);
		await expect(page).toHaveURL(href);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
		await moveLever(page);
	}
	expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
});

test('without a server a path is plotted, by a chunk that was never loaded before', async ({
	page,
	serve
}) => {
	const server = await serve(sites.course);
	await saveFrom(page, `${server.address}en/`);
	await server.kill();
	await open(page, server.address + lesson);
	await plotPath(page);
});

test('other spellings of an address lead to its page, unknown ones to a page with ways on', async ({
	page,
	serve,
	watch
}) => {
	const server = await serve(sites.course);
	await saveFrom(page, `${server.address}en/`);
	await server.kill();

	for (const [asked, shown] of [
		['en', 'en/'],
		['en/lessons/the-big-push', lesson],
		['en/lessons/the-big-push/?from=a-message', `${lesson}?from=a-message`],
		['en/lessons/the-big-push?from=a-message#main', `${lesson}?from=a-message#main`],
		['en/index.html', 'en/'],
		['index.html', 'en/']
	] as const) {
		await page.goto(server.address + asked);
		await expect(page).toHaveURL(server.address + shown);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}

	// A browser writes the status of such a page into its console.
	watch.expect(/404/);
	await open(page, `${server.address}en/lessons/of-another-course/`);
	await expect(page.getByRole('main')).toContainText('en/lessons/of-another-course/');
	await page.getByRole('main').getByRole('link', { name: 'Glossary' }).click();
	await expect(page).toHaveURL(`${server.address}en/glossary/`);
});

test('the course is still there after the browser was closed', async ({
	serve,
	launchOptions
}, testInfo) => {
	const server = await serve(sites.course);
	const profile = testInfo.outputPath('profile');
	for (const visit of ['first', 'second']) {
		const context = await chromium.launchPersistentContext(profile, launchOptions);
		const watch = watchOver(context);
		const page = await context.newPage();
		if (visit === 'first') await saveFrom(page, `${server.address}en/`);
		await server.kill();
		await open(page, server.address + lesson);
		await expect(offlineLine(page)).toContainText('Ready offline');
		await moveLever(page);
		await context.close();
		expect(watch.troubles).toEqual([]);
	}
});

test('below a path of a host the course opens, is saved, and works without a server', async ({
	page,
	serve
}) => {
	const server = await serve(sites.below);
	expect(server.address).toMatch(/\/minga\/$/);
	await saveFrom(page, server.address);
	await expect(page).toHaveURL(`${server.address}en/`);
	for (const alive of [true, false]) {
		if (!alive) await server.kill();
		await open(page, `${server.address}en/`);
		await page.getByRole('link', { name: 'The big push', exact: true }).click();
		await expect(page).toHaveURL(server.address + lesson);
		await moveLever(page);
		await open(page, server.address + (models[0] ?? ''));
		await moveLever(page);
		await plotPath(page);
	}
});

/** Follows a link of a page left behind: to draw thirty pictures again for each would take long. */
function follow(page: Page, address: string): Promise<void> {
	return page.evaluate((href) => {
		const link = Object.assign(document.createElement('a'), { href });
		document.body.append(link);
		link.click();
		link.remove();
	}, address);
}

/** Notes each text the offline line goes through, from the first moment on. */
function noteProgress() {
	const noted: string[] = [];
	Object.assign(window, { noted });
	const look = () => noted.push(document.querySelector('.offline')?.textContent ?? '');
	new MutationObserver(look).observe(document, {
		subtree: true,
		childList: true,
		characterData: true
	});
}

/** The families of the fonts that have arrived. */
function loadedFonts(page: Page): Promise<string[]> {
	return page.evaluate(async () =>
		[...(await document.fonts.ready)]
			.filter(({ status }) => status === 'loaded')
			.map(({ family }) => family.replaceAll('"', ''))
	);
}
