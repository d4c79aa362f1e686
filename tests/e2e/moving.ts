import { expect, type Locator, type Page } from '@playwright/test';

/** Moves the first lever of the page's first model: the picture or the sentence below it follows. */
export async function moveLever(page: Page): Promise<void> {
	const model = await firstModel(page);
	const seen = model.locator('.seen');
	const before = await seen.innerHTML();
	await model.getByRole('slider').first().focus();
	for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowRight');
	await expect.poll(() => seen.innerHTML()).not.toBe(before);
}

/** Lets time run in the page's first model until its path is drawn, by a chunk loaded only then. */
export async function plotPath(page: Page): Promise<void> {
	const model = await firstModel(page);
	await model.getByRole('button', { name: 'Let time run' }).click();
	const canvas = model.locator('canvas');
	await canvas.scrollIntoViewIfNeeded();
	await expect.poll(() => canvas.evaluate(hasInk)).toBe(true);
}

/** The first model of a page, alive. */
async function firstModel(page: Page): Promise<Locator> {
	const model = page.locator('.model').first();
	await model.scrollIntoViewIfNeeded();
	await expect(model).toHaveAttribute('data-live');
	return model;
}

function hasInk(element: HTMLElement | SVGElement): boolean {
	const canvas = element as HTMLCanvasElement;
	const { width, height } = canvas;
	const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height);
	return pixels?.data.some((value) => value > 0) ?? false;
}
