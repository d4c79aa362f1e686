import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { open } from './open.ts';

const lesson = 'en/lessons/the-big-push/';

/** As far below the upper edge as `:target` has it. */
const belowEdge = 24;

test.use({ viewport: { width: 820, height: 1180 } });

test('a section that an address points to stays where it is while exercises come alive above it', async ({
	page
}) => {
	// Chromium would hold it by itself. Safari does not, and lays everything out: so it is here.
	await page.addInitScript(() => {
		const asInSafari = new CSSStyleSheet();
		asInSafari.replaceSync(`
			html { overflow-anchor: none }
			.spread, .prose > p { content-visibility: visible !important }
		`);
		document.adoptedStyleSheets = [asInSafari];
	});
	await open(page, `${lesson}#what-would-help`);
	await expect.poll(() => asleepNear(page)).toBe(0);
	await expect(page.locator('[data-exercise=without-the-trap]')).toHaveAttribute('data-live');
	await expect.poll(() => topOf(page, '#what-would-help')).toBeCloseTo(belowEdge, -0.5);
});

test('who comes back to a lesson stands where they left it', async ({ page }) => {
	await open(page, lesson);
	const read = '#what-would-help';
	await page.locator(read).evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
	await expect.poll(() => asleepNear(page)).toBe(0);
	await page.mouse.wheel(0, -300);
	await expect.poll(() => topOf(page, read)).toBeGreaterThan(200);
	await expect.poll(() => asleepNear(page)).toBe(0);
	const left = await topOf(page, read);
	// A finger would have to scroll up to it first.
	await page.getByRole('link', { name: 'Minga' }).first().dispatchEvent('click');
	await expect(page).toHaveURL(/\/en\/$/);
	await page.goBack();
	await expect.poll(() => asleepNear(page)).toBe(0);
	await expect.poll(() => topOf(page, read)).toBeCloseTo(left, -0.5);
});

test('an exercise takes hardly more room, and hardly less, than was kept for it', async ({
	page
}) => {
	let wake = () => {};
	const looked = new Promise<void>((resolve) => (wake = resolve));
	await page.route('**/exercises.json', async (route) => {
		await looked;
		await route.continue();
	});
	await open(page, lesson);
	const places = await page.locator('.exercise-place').all();
	expect(places.length).toBeGreaterThan(5);
	await expect(page.locator('html')).not.toHaveAttribute('data-fonts');
	const asleep = await Promise.all(places.map(heightOf));
	wake();
	for (const [index, place] of places.entries()) {
		await place.scrollIntoViewIfNeeded();
		await expect(place).toHaveAttribute('data-live');
		// A line or two more or less: words wrap otherwise, and every learner has other numbers.
		expect(Math.abs((await heightOf(place)) - (asleep[index] ?? 0))).toBeLessThan(60);
	}
});

/** How far a part of the page is below the upper edge of the screen. */
async function topOf(page: Page, part: string): Promise<number> {
	return page.locator(part).evaluate((element) => element.getBoundingClientRect().top);
}

/** How many exercises on the screen, or near it, have not come alive yet; none before there are any. */
async function asleepNear(page: Page): Promise<number> {
	return page.locator('.exercise-place').evaluateAll((places) => {
		const near = places.filter((place) => {
			const { top, bottom } = place.getBoundingClientRect();
			return bottom > -500 && top < innerHeight + 500;
		});
		const asleep = near.filter((place) => !place.matches('[data-live]'));
		return near.length === 0 ? -1 : asleep.length;
	});
}

async function heightOf(place: Locator): Promise<number> {
	return place.evaluate((element) => element.getBoundingClientRect().height);
}
