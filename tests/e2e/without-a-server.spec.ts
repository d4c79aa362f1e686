import type { Page } from '@playwright/test';
import { moveLever, plotPath } from './moving.ts';
import { open } from './open.ts';
import { modelPages, pagesByKind } from './pages.ts';
import { expect, test } from './saved-course.ts';

const lesson = 'en/lessons/the-big-push/';

for (const [kinds, addresses] of pagesByKind)
	test(`without a server all ${kinds} open, with their styles and fonts`, async ({
		page,
		address,
		watch
	}) => {
		// The page that says so of others is itself not found.
		watch.expect(/404 .*\/not-found\//);
		const broken: string[] = [];
		page.on('requestfailed', (request) => {
			// What is still on its way when the test goes on to the next page comes to nothing.
			if (request.failure()?.errorText !== 'net::ERR_ABORTED') broken.push(request.url());
		});
		page.on('response', (response) => {
			const status = response.url().endsWith('/not-found/') ? 404 : 200;
			if (response.status() !== status) broken.push(response.url());
		});
		for (const path of addresses) {
			await open(page, address + path);
			await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible();
			expect.soft(await loadedFonts(page), path).toContain('Source Serif 4 Variable');
		}
		expect(broken).toEqual([]);
	});

test('without a server links lead from lesson to lesson', async ({ page, address }) => {
	await open(page, `${address}en/`);
	await markDocument(page);
	await page.getByRole('link', { name: 'When everyone waits for everyone', exact: true }).click();
	const next = page.locator('a[rel=next]');
	for (;;) {
		await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
		if ((await next.count()) === 0) break;
		const name = await page.getByRole('heading', { level: 1 }).innerText();
		await next.click();
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(name);
	}
	await expectSameDocument(page);
});

test('without a server the reading settings open, with their words', async ({ page, address }) => {
	await open(page, `${address}${lesson}`);
	await page.getByRole('button', { name: 'Reading settings' }).click();
	await expect(page.getByRole('group', { name: 'Text size' })).toBeVisible();
});

const third = Math.ceil(modelPages.length / 3);
for (const [part, from] of [
	['first', 0],
	['second', third],
	['last', 2 * third]
] as const)
	test(`without a server links lead to each model of the ${part} third, and it moves`, async ({
		page,
		address
	}) => {
		await open(page, `${address}en/`);
		await markDocument(page);
		await page.getByRole('banner').getByRole('link', { name: 'Models' }).click();
		const cards = page.locator('main section > ul > li h3 a');
		await expect(cards).toHaveCount(modelPages.length);
		const leads = await cards.evaluateAll((links: HTMLAnchorElement[]) =>
			links.map(({ href, textContent }) => ({ href, name: textContent }))
		);
		for (const { href, name } of leads.slice(from, from + third)) {
			await follow(page, href);
			await expect(page).toHaveURL(href);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
			await moveLever(page);
		}
		await expectSameDocument(page);
	});

test('without a server a path is plotted, by a chunk that was never loaded before', async ({
	page,
	address
}) => {
	await open(page, address + lesson);
	await plotPath(page);
});

test('other spellings of an address lead to its page, unknown ones to a page with ways on', async ({
	page,
	address,
	watch
}) => {
	for (const [asked, shown] of [
		['en', 'en/'],
		['en/lessons/the-big-push', lesson],
		['en/lessons/the-big-push/?from=a-message', `${lesson}?from=a-message`],
		['en/lessons/the-big-push?from=a-message#main', `${lesson}?from=a-message#main`],
		['en/index.html', 'en/'],
		['index.html', 'en/']
	] as const) {
		await page.goto(address + asked);
		await expect(page).toHaveURL(address + shown);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}

	// A browser writes the status of such a page into its console.
	watch.expect(/404/);
	await open(page, `${address}en/lessons/of-another-course/`);
	await expect(page.getByRole('main')).toContainText('en/lessons/of-another-course/');
	await page.getByRole('main').getByRole('link', { name: 'Glossary' }).click();
	await expect(page).toHaveURL(`${address}en/glossary/`);
});

test('without a server the search finds, and says when there is nothing', async ({
	page,
	address
}) => {
	await open(page, `${address}en/search/?q=factory`);
	await expect(page.getByRole('listitem').filter({ hasText: 'Lesson' }).first()).toBeVisible();
	await page.getByRole('searchbox').fill('zebra');
	await expect(page.getByRole('search').getByRole('status')).toContainText('Nothing found.');
});

/** Marks the document that is open: another one would not be marked. */
function markDocument(page: Page): Promise<unknown> {
	return page.evaluate(() => Object.assign(window, { sameDocument: true }));
}

async function expectSameDocument(page: Page): Promise<void> {
	expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
}

/** Follows a link of a page left behind: to draw thirty pictures again for each would take long. */
function follow(page: Page, address: string): Promise<void> {
	return page.evaluate((href) => {
		const link = Object.assign(document.createElement('a'), { href });
		document.body.append(link);
		link.click();
		link.remove();
	}, address);
}

/** The families of the fonts that have arrived, once the text is set in them. */
async function loadedFonts(page: Page): Promise<string[]> {
	await expect(page.locator('html')).not.toHaveAttribute('data-fonts');
	return page.evaluate(() =>
		[...document.fonts]
			.filter(({ status }) => status === 'loaded')
			.map(({ family }) => family.replaceAll('"', ''))
	);
}
