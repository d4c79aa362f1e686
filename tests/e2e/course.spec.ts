import { htmlOf } from './built-site.ts';
import { expect, test } from './one-page.ts';
import { open } from './open.ts';
import { allPages, lessonPages } from './pages.ts';
import { sites } from './sites.js';

test('the first address leads to the course in a language it has', async ({ page }) => {
	await page.goto('./');
	await expect(page).toHaveURL(/\/en\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Minga');
});

test('the course map leads to a lesson, and each lesson to the next', async ({ page }) => {
	await open(page, 'en/');
	await page.getByRole('link', { name: 'When everyone waits for everyone', exact: true }).click();
	expect(lessonPages.length).toBeGreaterThan(4);
	for (const [index, address] of lessonPages.entries()) {
		await expect(page).toHaveURL(new RegExp(`${address}$`));
		await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
		if (index < lessonPages.length - 1) await page.locator('a[rel=next]').click();
	}
	await expect(page.locator('a[rel=next]')).toHaveCount(0);
	await page.locator('a[rel=prev]').click();
	await expect(page).toHaveURL(new RegExp(`${lessonPages.at(-2)}$`));
});

test('a page reached by a link has its own title, and the keyboard begins at its top', async ({
	page
}) => {
	await open(page, 'en/');
	await page.getByRole('link', { name: 'The big push', exact: true }).click();
	await expect(page).toHaveTitle('The big push · Minga');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
});

test('a lesson’s table of contents leads to each of its sections', async ({ page }) => {
	await page.setViewportSize({ width: 1180, height: 820 });
	await open(page, 'en/lessons/when-everyone-waits/');
	const contents = page.getByRole('navigation', { name: 'In this lesson' });
	const last = contents.getByRole('link').last();
	await last.click();
	const heading = page.getByRole('heading', { name: (await last.textContent()) ?? '' });
	await expect(heading).toBeInViewport();
});

test('on a tablet held wide the model stays in view beside its text', async ({ page }) => {
	await page.setViewportSize({ width: 1180, height: 820 });
	await open(page, 'en/lessons/the-big-push/');
	const model = page.locator('.model').first();
	const text = page.locator('.spread.beside').first().locator('.prose').last();
	const height = await text.evaluate((element) => element.getBoundingClientRect().height);
	await model.scrollIntoViewIfNeeded();
	await page.mouse.wheel(0, height / 2);
	await expect(model.locator('svg').first()).toBeInViewport({ ratio: 0.9 });
});

test('upright the model stands in the flow, as wide as its text', async ({ page }) => {
	await page.setViewportSize({ width: 820, height: 1180 });
	await open(page, 'en/lessons/the-big-push/');
	const widths = await page
		.locator('.spread.beside')
		.first()
		.evaluate((spread) => {
			const widthOf = (name: string) => spread.querySelector(name)?.getBoundingClientRect().width;
			return { text: widthOf('.prose') ?? 0, model: widthOf('.place') ?? 0 };
		});
	expect(widths.model).toBeGreaterThanOrEqual(widths.text);
});

test('every link within the course leads to a page and a place that exist', async ({ page }) => {
	const root = 'http://localhost/';
	const found = new Map<string, Set<string>>();
	const wanted = new Set<string>();
	for (const address of allPages) {
		// Links and places stand in the pages of the build: nothing needs to be loaded, nothing to run.
		const { ids, links } = await page.evaluate(
			(html) => {
				const built = new DOMParser().parseFromString(html, 'text/html');
				return {
					ids: [...built.querySelectorAll('[id]')].map(({ id }) => id),
					links: [...built.links].map((link) => link.getAttribute('href') ?? '')
				};
			},
			htmlOf(sites.course, address)
		);
		found.set(`/${address}`, new Set(ids));
		for (const link of links) wanted.add(new URL(link, root + address).href);
	}
	const within = [...wanted].filter((link) => link.startsWith(root)).map((link) => new URL(link));
	expect(within.length).toBeGreaterThan(allPages.length);
	const broken = within.filter(({ pathname, hash }) => {
		const ids = found.get(pathname);
		return !ids || (hash !== '' && !ids.has(decodeURIComponent(hash.slice(1))));
	});
	expect(broken.map(String)).toEqual([]);
});

test('an unknown address says so and leads back into the course', async ({ page }) => {
	await open(page, 'en/not-found/?address=%2Fen%2Fnowhere%2F');
	await expect(page.getByText('/en/nowhere/')).toBeVisible();
	await page.getByRole('main').getByRole('link', { name: 'Glossary' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary');
});

test('a model’s page can be presented, and left by key', async ({ page }) => {
	await open(page, 'en/models/big-push/');
	await page.getByRole('button', { name: 'Present' }).click();
	await expect(page.getByRole('button', { name: 'Leave' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Present' })).toBeVisible();
});
