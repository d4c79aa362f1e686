import type { Page } from '@playwright/test';
import { layoutFaults } from './layout-faults.ts';
import { openModel } from './open-model.ts';
import { open } from './open.ts';
import { speakPseudo } from './pseudo-locale.ts';
import { expect, test } from './test.ts';

/** A phone, a tablet held upright, and one held wide. */
const screens = [
	{ width: 390, height: 844 },
	{ width: 820, height: 1180 },
	{ width: 1180, height: 820 }
];

test.use({ serviceWorkers: 'block' });

for (const address of [
	'en/',
	'en/models/',
	'en/glossary/',
	'en/my-work/',
	'en/review/',
	'en/search/?q=firm',
	'en/teach/',
	'en/teach/assign/',
	'en/teach/collect/',
	'en/teach/hands-up/',
	'en/about/'
])
	test(`${address}: words 40 % longer, from right to left, and nothing is cut or overlaps`, async ({
		page
	}) => {
		await speakPseudo(page);
		await open(page, address);
		await expectSoundLayout(page);
	});

test('so it is where a model is live, with its picture', async ({ page }) => {
	await speakPseudo(page);
	await openModel(page, 'en/models/clusters/');
	await expect(page.locator('.diagram text').filter({ hasText: '[' })).not.toHaveCount(0);
	await expectSoundLayout(page);
});

test('and in a lesson, with its model, exercises of every kind and the keypad', async ({
	page
}) => {
	await speakPseudo(page);
	await openModel(page, 'en/lessons/when-everyone-waits/');
	for (const exercise of await page.locator('[data-exercise]').all())
		await expect(async () => {
			await exercise.evaluate((card) => card.scrollIntoView({ block: 'center' }));
			await expect(exercise).toHaveAttribute('data-live', '', { timeout: 2000 });
		}).toPass();
	await page.locator('[data-exercise] input[inputmode=text]').first().tap();
	await expect(page.locator('.keypad')).toBeVisible();
	await expectSoundLayout(page);
});

for (const [what, place] of [
	['the change of learners', 0],
	['the reading settings', 1]
] as const)
	test(`and in ${what}`, async ({ page }) => {
		await speakPseudo(page);
		await open(page, 'en/');
		await page.locator('header [aria-haspopup=dialog]').nth(place).click();
		await expect(page.getByRole('dialog')).toBeVisible();
		await expectSoundLayout(page);
	});

async function expectSoundLayout(page: Page): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	for (const screen of screens) {
		await page.setViewportSize(screen);
		expect.soft(await layoutFaults(page), `${screen.width} wide`).toEqual([]);
	}
}
