import { chromium, type Page } from '@playwright/test';
import { typedIn } from './answer.ts';
import { killBrowser } from './kill-browser.ts';
import { comeTo, oneOnDisk, openExercise, recordsOf } from './open-exercise.ts';
import { open } from './open.ts';
import { test as ofSaved } from './saved-course.ts';
import { saveFrom } from './saved.ts';
import { sites } from './sites.js';
import { expect, test } from './test.ts';
import { watchOver } from './watch.ts';

const kept = (page: Page) =>
	expect.poll(async () =>
		(await recordsOf<{ answer: unknown }>(page, 'drafts')).map(({ answer }) => answer)
	);

test('an answer being typed is there after the browser was killed, without a server', async ({
	serve,
	launchOptions
}, testInfo) => {
	const server = await serve(sites.course);
	const profile = testInfo.outputPath('profile');
	const first = await chromium.launchPersistentContext(profile, launchOptions);
	const page = await first.newPage();
	await saveFrom(page, `${server.address}en/`);
	await server.kill();
	const { card, exercise } = await openExercise(page, 'number', undefined, server.address);
	await card.getByRole('button', { name: /^Hint/ }).click();
	await card.getByRole('textbox').pressSequentially('0.12');
	await kept(page).toEqual(['0.12']);
	await killBrowser(first, profile);

	const second = await chromium.launchPersistentContext(profile, launchOptions);
	const watch = watchOver(second);
	const again = await second.newPage();
	await open(again, `${server.address}en/lessons/${exercise.lesson}/`);
	const there = await comeTo(again, exercise.id);
	await expect(there.getByRole('textbox')).toHaveValue('0.12');
	await expect(there.locator('.hint')).toHaveCount(1);
	await second.close();
	expect(watch.troubles).toEqual([]);
});

test('an answer given on a full disk is held, told, and written when there is room, without a server', async ({
	serve,
	launchOptions
}, testInfo) => {
	const server = await serve(sites.course);
	const { origin } = new URL(server.address);
	const profile = testInfo.outputPath('profile');
	const roomy = await chromium.launchPersistentContext(profile, launchOptions);
	const before = await roomy.newPage();
	await saveFrom(before, `${origin}/en/`);
	await server.kill();
	// Who learns is on the disk before it is full: the numbers of the exercise are theirs.
	await openExercise(before, 'number', undefined, server.address);
	await roomy.close();

	const context = await chromium.launchPersistentContext(profile, launchOptions);
	const watch = watchOver(context);
	const page = await context.newPage();
	watch.expect(/favicon/);
	await page.goto(`${origin}/icons/icon.svg`);
	const browser = await context.newCDPSession(page);
	await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
	const { card, exercise, right } = await openExercise(page, 'number', undefined, server.address);
	await card.getByRole('textbox').fill(typedIn(exercise.task.format, right.value));
	await card.getByRole('textbox').press('Enter');
	await expect(card.locator('.feedback')).toContainText('Right.');
	const notice = page.getByRole('alert').filter({ hasText: 'not saved' });
	await expect(notice).toContainText('The device has no room left');

	await browser.send('Storage.overrideQuotaForOrigin', { origin });
	await notice.getByRole('button', { name: 'Try again' }).click();
	await expect(notice).toHaveCount(0);
	expect(await oneOnDisk(page, 'attempts')).toMatchObject([{ outcome: 'right' }]);
	await context.close();
	expect(watch.troubles).toEqual([]);
});

ofSaved(
	'two tabs on one exercise lose no answer, and the objective knows of both, without a server',
	async ({ page, context, address }) => {
		const { card, exercise, right } = await openExercise(page, 'number', undefined, address);
		const other = await context.newPage();
		await open(other, `${address}en/lessons/${exercise.lesson}/`);
		const there = await comeTo(other, exercise.id);
		const aims = page.locator('.aims');
		await expect(aims).not.toContainText('solved');

		await card.getByRole('textbox').fill('123456');
		await card.getByRole('textbox').press('Enter');
		await expect(card.locator('.feedback')).toContainText('Not yet.');
		await expect(aims).toContainText(/0 of \d+ solved/);
		await expect(aims).not.toContainText(/[1-9] of \d+ solved/);
		await there.getByRole('textbox').fill(typedIn(exercise.task.format, right.value));
		await there.getByRole('textbox').press('Enter');
		await expect(there.locator('.feedback')).toContainText('Right.');
		await expect
			.poll(async () => {
				const attempts = await recordsOf<{ outcome: string }>(page, 'attempts');
				return attempts.map(({ outcome }) => outcome).sort();
			})
			.toEqual(['right', 'wrong']);
		// What was answered in the other tab counts beside the objectives of this one.
		await expect(aims).toContainText(/1 of \d+ solved/);
	}
);
