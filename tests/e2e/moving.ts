import { expect, type Page } from '@playwright/test';

/** Moves the first lever of the page's first model: the sentence below the picture follows. */
export async function moveLever(page: Page): Promise<void> {
	const model = page.locator('.model').first();
	const sentence = model.locator('.sentence');
	const before = await sentence.innerText();
	// The model comes alive when something reaches for it.
	await expect(async () => {
		await model.getByRole('slider').first().focus();
		for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
		expect(await sentence.innerText()).not.toBe(before);
	}).toPass();
}

/** Lets time run in the page's first model until its path is drawn, by a chunk loaded only then. */
export async function plotPath(page: Page): Promise<void> {
	const model = page.locator('.model').first();
	await expect(async () => {
		await model.getByRole('button', { name: 'Let time run' }).click({ timeout: 1000 });
		await expect(model.locator('canvas')).toBeVisible({ timeout: 1000 });
	}).toPass();
	await model.locator('canvas').scrollIntoViewIfNeeded();
	await expect.poll(() => model.locator('canvas').evaluate(hasInk)).toBe(true);
}

function hasInk(canvas: HTMLElement | SVGElement): boolean {
	const { width, height } = canvas as HTMLCanvasElement;
	const pixels = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height);
	return pixels?.data.some((value) => value > 0) ?? false;
}
