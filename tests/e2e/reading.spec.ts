import type { Locator } from '@playwright/test';
import { expect, test } from './one-page.ts';
import { open } from './open.ts';
import { test as alone } from './test.ts';

const lesson = 'en/lessons/the-big-push/';

test.describe('reading settings', () => {
	test('hold on every page and on the next visit', async ({ page }) => {
		await open(page, 'en/');
		await page.getByRole('button', { name: 'Reading settings' }).click();
		await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
		await page.getByRole('radio', { name: 'Larger' }).check({ force: true });
		await page.getByRole('button', { name: 'Close' }).click();
		for (const address of ['en/', lesson]) {
			await open(page, address);
			await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
			await expect(page.locator('html')).toHaveAttribute('data-text-size', 'larger');
		}
		await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(20, 24, 31)');
	});

	test('can be set and left by keyboard, and give the focus back', async ({ page }) => {
		await open(page, 'en/');
		const button = page.getByRole('button', { name: 'Reading settings' });
		await button.focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('radio', { name: 'Normal' })).toBeFocused();
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('html')).toHaveAttribute('data-text-size', 'large');
		await page.keyboard.press('Escape');
		await expect(button).toBeFocused();
	});

	test('speak the language that is read, also when it has changed since they were open', async ({
		page
	}) => {
		await open(page, 'en/');
		await page.getByRole('button', { name: 'Reading settings' }).click();
		await expect(page.getByRole('dialog', { name: 'Reading settings' })).toBeVisible();
		await page.keyboard.press('Escape');
		await page.getByRole('link', { name: 'Español (ES)' }).click();
		await page.getByRole('button', { name: 'Ajustes de lectura' }).click();
		await expect(page.getByRole('dialog', { name: 'Ajustes de lectura' })).toBeVisible();
		await expect(page.getByText('Tamaño del texto')).toBeVisible();
	});

	test('follow the device until one is chosen', async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await open(page, 'en/');
		await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(20, 24, 31)');
		await page.emulateMedia({ colorScheme: 'light' });
		await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(251, 248, 242)');
	});
});

test.describe('cards', () => {
	test('a word of the lesson explains itself in place, and gives the focus back', async ({
		page
	}) => {
		await open(page, lesson);
		const word = page.locator('a.term', { hasText: 'big push' }).first();
		await word.focus();
		await page.keyboard.press('Enter');
		const card = page.getByRole('dialog', { name: 'Big push' });
		await expect(card).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(card).toBeHidden();
		await expect(word).toBeFocused();
	});

	test('a citation shows its source, and a touch beside the card closes it', async ({ page }) => {
		await open(page, lesson);
		await page.locator('a.cite').first().click();
		const card = page.getByRole('dialog', { name: 'Source' });
		await expect(card).toContainText('Rosenstein-Rodan');
		await page.getByRole('heading', { level: 1 }).click({ force: true });
		await expect(card).toBeHidden();
	});

	alone('a browser without popovers jumps to the foot of the lesson', async ({ page }) => {
		await page.addInitScript(() => {
			Reflect.deleteProperty(HTMLElement.prototype, 'popover');
		});
		await open(page, lesson);
		await page.locator('a.term', { hasText: 'big push' }).first().click();
		await expect(page).toHaveURL(/#term-big-push$/);
		await expect(page.locator('#term-big-push')).toBeInViewport();
	});
});

alone.describe('with scripts off', () => {
	alone.use({ javaScriptEnabled: false });

	alone(
		'a lesson has its text, formulas, numbers, and each model as it opens',
		async ({ page }) => {
			await page.goto(lesson);
			await expect(page.getByRole('heading', { name: 'A factory in one valley' })).toBeVisible();
			await expect(page.locator('body')).toHaveCSS('font-family', /^"?Source Serif/);
			await expect(page.locator('.katex-html').first()).toBeVisible();
			await expect(page.locator('output.live').first()).toHaveText(/\d/);
			for (const model of await page.locator('.model').all()) {
				await expect(model.locator('svg').first()).toBeVisible();
				await expect(model).toContainText(/equilibri/);
			}
			await page.locator('details.answer > summary').first().click();
			await expect(page.locator('details.answer > p').first()).toBeVisible();
		}
	);

	alone('a word leads to its card at the foot', async ({ page }) => {
		await page.goto(lesson);
		await page.locator('a.term', { hasText: 'big push' }).first().click();
		await expect(page.locator('#term-big-push')).toBeInViewport();
	});

	alone('the first page is a plain one with links', async ({ page }) => {
		await page.goto('./');
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(/\/en\/$/);
	});
});

test.describe('on paper', () => {
	test('a lesson is its text and its models, every fold open, nothing to click', async ({
		page
	}) => {
		await open(page, lesson);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('banner')).toBeHidden();
		await expect(page.locator('a[rel=next]')).toBeHidden();
		await expect(page.locator('details.answer > p').first()).toBeVisible();
		await expect(page.locator('.model svg').first()).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
		// The arrow of words that move a model is gone, and so is its room before a comma.
		await expect(page.locator('.steer').first()).toHaveCSS('padding-right', '0px');
	});

	test('answers are open in browsers that print only open folds, and closed again', async ({
		page
	}) => {
		await open(page, lesson);
		const answer = page.locator('details.answer').first();
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		await expect(answer).toHaveAttribute('open', '');
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		await expect(answer).not.toHaveAttribute('open');
	});
});

test('a formula wider than a phone shows on which side it goes on, and is scrolled by keys', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await open(page, lesson);
	const [short, long] = [0, 1].map((place) => page.locator('.katex-display').nth(place));
	if (!short || !long) throw new Error('the lesson has no two formulas');
	const { start: plain, end } = await edgesOf(short);
	expect(end).toBe(plain);
	await expectToScroll(long, plain);
});

test('a table wider than a phone does so too, in a box of its own that says its name', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await open(page, 'en/lessons/when-everyone-waits/');
	const table = page.getByRole('region', { name: /^Table 1\b/ });
	const { start: plain, end } = await edgesOf(table);
	expect(end).toBe(plain);
	// No table of the course is that wide: one whose words do not break stands for those to come.
	await table.evaluate((box) => (box.style.whiteSpace = 'nowrap'));
	await expectToScroll(table, plain);
	const beyond = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(beyond).toBe(0);
});

/** It goes on at its end, by keys it is led there, and then goes on at its start. */
async function expectToScroll(box: Locator, plain: string): Promise<void> {
	const atStart = await edgesOf(box);
	expect(atStart.start).toBe(plain);
	expect(atStart.end).not.toBe(plain);
	await box.focus();
	await expect(box).toBeFocused();
	// A key scrolls smoothly: the drawing follows some frames later.
	await expect(async () => {
		await box.press('ArrowRight');
		expect((await edgesOf(box)).end).toBe(plain);
	}).toPass();
	expect((await edgesOf(box)).start).not.toBe(plain);
}

/** The colours at both edges of an element, above what stands in it. */
async function edgesOf(element: Locator): Promise<{ start: string; end: string }> {
	const bytes = [...(await element.screenshot())];
	return element.evaluate(async (_, png) => {
		const image = await createImageBitmap(new Blob([new Uint8Array(png)]));
		const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
		canvas?.drawImage(image, 0, 0);
		const colour = (x: number) => canvas?.getImageData(x, 1, 1, 1).data.join(' ') ?? '';
		return { start: colour(1), end: colour(image.width - 2) };
	}, bytes);
}
