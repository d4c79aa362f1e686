import { expect, type Page } from '@playwright/test';

/** Moves the first lever of the page's first model: the sentence below the picture follows. */
export async function moveLever(page: Page): Promise<void> {
	const model = page.locator('.model').first();
	const lever = model.getByRole('slider').first();
	const sentence = model.locator('.sentence');
	await lever.scrollIntoViewIfNeeded();
	await lever.focus();
	const before = await model.innerText();
	await expect(async () => {
		await page.keyboard.press('ArrowRight');
		expect(await model.innerText()).not.toBe(before);
	}).toPass();
	await expect(sentence).not.toBeEmpty();
}
