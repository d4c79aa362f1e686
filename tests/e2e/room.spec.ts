import { readFile } from 'node:fs/promises';
import type { RoundRecord } from '../../src/lib/storage/class-records.ts';
import { foundByAxe } from './axe.ts';
import { open } from './open.ts';
import { recordsOf } from './open-exercise.ts';
import { expect, test } from './test.ts';

test.use({ serviceWorkers: 'block' });

test('a class plays two rounds by keys alone; they are kept, and go into a spreadsheet', async ({
	page
}) => {
	await open(page, 'en/teach/hands-up/');
	await page.getByRole('textbox', { name: 'Present in class' }).press('Enter');
	await expect(page.getByRole('textbox', { name: 'Hands up' })).toBeFocused();
	await page.keyboard.type('12');
	await page.keyboard.press('Enter');
	await expect(page.getByText('12 of 20: 60%')).toBeVisible();
	await expect(page.getByText('A factory earns 3.33 goods.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Next round' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Expect 60% of the others to build a factory')).toBeVisible();
	await expect(page.getByRole('textbox', { name: 'Hands up' })).toBeFocused();
	await page.keyboard.type('20');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Nobody would rather have chosen otherwise')).toBeVisible();
	expect(await foundByAxe(page)).toEqual([]);

	await expect
		.poll(async () => (await recordsOf<RoundRecord>(page, 'rounds')).map(({ model }) => model))
		.toEqual(['big-push', 'big-push']);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save the rounds as CSV' }).press('Enter')
	]);
	const csv = await readFile(await download.path(), 'utf8');
	expect(csv.split('\r\n')[2]).toMatch(/^2,20,20,1,0.6,30,/);
});

test('a number that cannot be stays as it was typed, and is told what can', async ({ page }) => {
	await open(page, 'en/teach/hands-up/');
	const present = page.getByRole('textbox', { name: 'Present in class' });
	const begin = page.getByRole('button', { name: 'Begin' });
	const reason = page.getByText('Please type a whole number from 2 to 500.');
	for (const typed of ['900', '2.5', '-20', 'all']) {
		await present.fill(typed);
		await expect(reason).toBeVisible();
		await expect(present).toHaveValue(typed);
		await expect(begin).toBeDisabled();
	}
	expect(await foundByAxe(page)).toEqual([]);
	// The first digit of a number is not yet too few.
	await present.fill('1');
	await expect(reason).toHaveCount(0);
	await present.press('Enter');
	await expect(reason).toBeVisible();
	await expect(present).toBeFocused();
	await page.getByRole('button', { name: 'Present in class: one more' }).click();
	await expect(present).toHaveValue('2');
	await expect(reason).toHaveCount(0);
	await present.fill('20');
	await present.press('Enter');
	const hands = page.getByRole('textbox', { name: 'Hands up' });
	await hands.fill('25');
	await hands.press('Enter');
	await expect(page.getByText('from 0 to 20: so many are present')).toBeVisible();
	await expect(page.getByText('of 20')).toHaveCount(0);
	await hands.fill('12');
	await hands.press('Enter');
	await expect(page.getByText('12 of 20: 60%')).toBeVisible();
});

test('a lesson is led over the wall by keys, a model has a slide of its own, and Escape leaves', async ({
	page
}) => {
	await open(page, 'en/lessons/the-big-push/');
	const button = page.getByRole('button', { name: 'Present this lesson' });
	await button.focus();
	await page.keyboard.press('Enter');
	const bar = page.getByRole('region', { name: 'The lesson on the wall' });
	await expect(bar).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('navigation')).toHaveCount(0);
	const model = page.locator('.model').first();
	for (let slide = 0; slide < 20 && !(await model.isVisible()); slide++)
		await page.keyboard.press('ArrowRight');
	await expect(model).toHaveAttribute('data-live', '');
	await expect(page.locator('.prose:visible')).toHaveCount(0);
	expect(await foundByAxe(page)).toEqual([]);
	await page.keyboard.press('ArrowLeft');
	await expect(model).toBeHidden();
	await page.keyboard.press('Escape');
	await expect(bar).toHaveCount(0);
	await expect(button).toBeFocused();
	await expect(page.getByRole('navigation').first()).toBeVisible();
});

test('three players choose by touch, unseen by each other, and are paid in front of all', async ({
	page
}) => {
	await open(page, 'en/play/');
	await page.getByRole('button', { name: 'Players: one less' }).tap();
	await page.getByRole('button', { name: 'Begin' }).tap();
	for (const [player, choice] of [
		'Build a factory',
		'Build a factory',
		'Keep to cottages'
	].entries()) {
		await expect(page.getByText('Everybody else looks away.')).toBeVisible();
		await expect(page.getByText('Build a factory')).toHaveCount(0);
		await page.getByRole('button', { name: `I am player ${String(player + 1)}` }).tap();
		await page.getByRole('button', { name: choice }).tap();
	}
	await page.getByRole('button', { name: 'Show everybody what it pays' }).tap();
	await expect(page.getByText('2 of 3: 67%')).toBeVisible();
	await expect(page.getByRole('row', { name: 'Player 3 Keep to cottages 0 0' })).toBeVisible();
	expect(await foundByAxe(page)).toEqual([]);
});
