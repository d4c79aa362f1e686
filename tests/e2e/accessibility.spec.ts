import type { Page } from '@playwright/test';
import { foundByAxe } from './axe.ts';
import { expect, test } from './one-page.ts';
import { open } from './open.ts';
import { modelPages, oneOfEachKind, pages, translatedPages } from './pages.ts';

/** The dark paper changes colours and nothing else: of pages alike in them one is looked at. */
const onDarkPaper = new Set([...oneOfEachKind(pages), ...modelPages]);

// As in every test, a request to another host would fail it: here each page loads all it ever does.
for (const address of pages)
	test(`${address}: all seen once, axe finds nothing, and nothing runs out sideways`, async ({
		page
	}) => {
		await page.goto(address);
		await passOver(page);
		expect(await foundByAxe(page)).toEqual([]);
		if (onDarkPaper.has(address)) {
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await foundByAxe(page, { rules: ['color-contrast'] })).toEqual([]);
		}
		await expectReflow(page);
	});

test('nothing runs out of the first page sideways, which only leads on', async ({ page }) => {
	await page.goto('./');
	await expectReflow(page);
});

// The same program draws the other languages: of each kind of text one is looked at.
for (const address of oneOfEachKind(translatedPages).filter((each) =>
	/^[^/]+\/$|(lessons|models|guide)\/./.test(each)
))
	test(`${address}: axe finds nothing in another language`, async ({ page }) => {
		await page.goto(address);
		expect(await foundByAxe(page)).toEqual([]);
	});

/** Brings every part of the page into view once, so that all it loads late is loaded. */
async function passOver(page: Page): Promise<void> {
	const late = page.locator('.model, [data-exercise]');
	if ((await late.count()) === 0) return;
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	for (let y = 0; y < height; y += 700) await page.evaluate((top) => scrollTo(0, top), y);
	await page.waitForLoadState('networkidle');
}

/** On a narrow screen, and with letters twice as large, a page is no wider than its window. */
async function expectReflow(page: Page): Promise<void> {
	const overhang = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	await page.setViewportSize({ width: 320, height: 640 });
	expect.soft(await overhang(), 'at 320 px').toBeLessThanOrEqual(0);
	await page.setViewportSize({ width: 820, height: 1180 });
	await page.evaluate(() => {
		document.documentElement.style.fontSize = '200%';
	});
	expect.soft(await overhang(), 'at 200 %').toBeLessThanOrEqual(0);
}

test('axe finds nothing in the reading settings and in a card', async ({ page }) => {
	await open(page, 'en/lessons/the-big-push/');
	await page.locator('a.term').first().click();
	await expect(page.getByRole('dialog')).toBeVisible();
	expect(await foundByAxe(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Reading settings' }).click();
	await expect(page.getByRole('radio', { name: 'Dark' })).toBeVisible();
	expect(await foundByAxe(page)).toEqual([]);
});

test('the whole of a lesson works by keyboard alone', async ({ page }) => {
	await page.setViewportSize({ width: 1180, height: 820 });
	await open(page, 'en/lessons/the-big-push/');
	const reached = new Map<string, number>();
	for (let presses = 0; presses < 400; presses++) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(() => {
			const here = document.activeElement;
			if (!here || here === document.body) return null;
			const { outlineStyle, boxShadow } = getComputedStyle(here);
			const ring = outlineStyle !== 'none' || boxShadow !== 'none';
			const kinds = ['.skip', '.steer', '.term', '.cite', 'summary', 'input', '[rel=next]'];
			const kind = kinds.find((each) => here.matches(each)) ?? here.tagName;
			return { kind, seen: ring || here.closest('label, svg, a') !== null };
		});
		if (!stop) break;
		expect(stop.seen, `focus on ${stop.kind} can be seen`).toBe(true);
		reached.set(stop.kind, (reached.get(stop.kind) ?? 0) + 1);
	}
	for (const kind of ['.skip', '.steer', '.term', '.cite', 'summary', 'input', '[rel=next]'])
		expect(reached.get(kind) ?? 0, kind).toBeGreaterThan(0);
});

for (const key of ['Enter', 'Space'])
	test(`words move the model beside them by ${key}, and the text follows`, async ({ page }) => {
		await page.setViewportSize({ width: 1180, height: 820 });
		await open(page, 'en/lessons/the-big-push/');
		const word = page.locator('.steer[data-model]').first();
		const model = page.locator(`#${(await word.getAttribute('data-model')) ?? ''}`);
		const before = await model.textContent();
		await word.focus();
		await page.keyboard.press(key);
		await expect(model).not.toHaveText(before ?? '');
		await expect(word).toBeFocused();
	});
