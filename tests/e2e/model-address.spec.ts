import type { Locator, Page } from '@playwright/test';
import { expect, test } from './one-page.ts';
import { dragByTouch, gripOf, openModel, sentenceOf } from './open-model.ts';
import { open } from './open.ts';

const bigPush = 'en/models/big-push/';

test.describe('the address says in what state a model is', () => {
	test('after a slider, a field, a drag, time and the way back', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		let model = await openModel(page, bigPush);
		const settles = async (act: () => Promise<unknown>, expected: string | RegExp | null) => {
			await act();
			await addressSays(page, 'model', expected);
			model = await comesBack(page, model);
		};
		const press = (name: string) => model.getByRole('button', { name }).click();

		await settles(
			() => model.getByRole('slider', { name: 'Fixed labour' }).press('ArrowRight'),
			'fixedLabour:41'
		);
		await settles(async () => {
			const field = model.getByRole('textbox', { name: 'Wage premium' });
			await field.fill('0,45');
			await field.press('Enter');
		}, 'fixedLabour:41,wagePremium:0.45');
		await settles(
			() => dragByTouch(page, gripOf(model), 200),
			/^fixedLabour:41,wagePremium:0.45,share:0.6\d$/
		);
		await settles(() => press('Let time run'), /^fixedLabour:41,wagePremium:0.45,share:0\.99\d+$/);
		await settles(() => model.getByLabel('Case').selectOption('The trap'), null);
		await model.getByLabel('Case').selectOption('Factories too dear');
		await addressSays(page, 'model', 'fixedLabour:60,share:0.7');
		await settles(() => press('Undo'), null);
		await model.getByLabel('Case').selectOption('Factories too dear');
		await settles(() => press('Back to the opening state'), null);
	});

	test('after each policy', async ({ page }) => {
		let model = await openModel(page, 'en/models/clusters/');
		for (const [name, expected] of [
			['Tariff on good 3', 'tariff:0.6'],
			['Coordinate here', 'currentCoordinated:true,tariff:0.6'],
			['Lift the tariff on good 3', 'currentCoordinated:true'],
			['Move to 3, coordinated', 'currentSector:3,currentCoordinated:true,protectedSector:1']
		] as const) {
			await model.getByRole('button', { name }).click();
			await addressSays(page, 'model', expected);
			model = await comesBack(page, model);
		}
	});

	test('after words of the text have moved it', async ({ page }) => {
		const model = await openModel(page, 'en/lessons/the-big-push/', 'push');
		await page.getByRole('button', { name: 'three quarters' }).click();
		await addressSays(page, 'push', 'share:0.75');
		await comesBack(page, model);
	});
});

test('moving a model leaves one step back to where the reader came from, and forward to its state', async ({
	page
}) => {
	await open(page, 'en/models/');
	await page.getByRole('link', { name: 'Big push', exact: true }).click();
	const model = page.locator('.model');
	await expect(model).toHaveAttribute('data-live');
	for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft'])
		await model.getByRole('slider', { name: 'Fixed labour' }).press(key);
	await addressSays(page, 'model', 'fixedLabour:41');
	const said = (await sentenceOf(model).textContent()) ?? '';
	await page.goBack();
	await expect(page).toHaveURL(/\/models\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Models');
	await page.goForward();
	await expect(page).toHaveURL(/model=fixedLabour:41$/);
	await expect(sentenceOf(model)).toHaveText(said);
});

test('a link that holds no state of the model opens it as usual and says so', async ({ page }) => {
	const model = await openModel(page, `${bigPush}?model=nothing:1`);
	await expect(model).toContainText('The link held a state this model does not know');
	await expect(sentenceOf(model)).toContainText('At 30%');
});

async function addressSays(page: Page, id: string, expected: string | RegExp | null) {
	const said = () => new URL(page.url()).searchParams.get(id);
	if (expected instanceof RegExp) await expect.poll(said).toMatch(expected);
	else await expect.poll(said).toBe(expected);
}

/** Loads the page anew: the model opens in the state in which it was left, to the last digit. */
async function comesBack(page: Page, model: Locator): Promise<Locator> {
	const state = () =>
		model.evaluate((element) => ({
			sentence: element.querySelector('.sentence')?.textContent,
			values: [...element.querySelectorAll('input')].map(({ value, checked }) => [value, checked])
		}));
	const left = await state();
	await page.reload();
	await expect(model).toHaveAttribute('data-live');
	await expect.poll(state).toEqual(left);
	return model;
}
