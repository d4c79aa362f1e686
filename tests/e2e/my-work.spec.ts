import { readFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { killBrowser } from './kill-browser.ts';
import { recordsOf } from './open-exercise.ts';
import { open } from './open.ts';
import { test as ofSaved } from './saved-course.ts';
import { saveFrom } from './saved.ts';
import { sites } from './sites.js';
import { expect, test } from './test.ts';
import { watchOver } from './watch.ts';

const notebook = (page: Page) => page.getByRole('textbox', { name: 'Kept at every letter' });
const section = (page: Page, id: string) => page.locator(`#${id}`);

/** Types into the notebook and waits until it is said to be on the disk. */
async function note(page: Page, text: string): Promise<void> {
	await expect(notebook(page)).toBeEnabled();
	await notebook(page).pressSequentially(text);
	await expect(section(page, 'notebook').getByRole('status')).toHaveText('Saved on this device');
}

test('what was being typed is there after the browser was killed, without a server', async ({
	serve,
	launchOptions
}, testInfo) => {
	const server = await serve(sites.course);
	const profile = testInfo.outputPath('profile');
	const first = await chromium.launchPersistentContext(profile, launchOptions);
	const page = await first.newPage();
	await saveFrom(page, `${server.address}en/my-work/`);
	await server.kill();
	await note(page, 'Why does nobody begin');
	await killBrowser(first, profile);

	const second = await chromium.launchPersistentContext(profile, launchOptions);
	const watch = watchOver(second);
	const again = await second.newPage();
	await open(again, `${server.address}en/my-work/`);
	await expect(notebook(again)).toHaveValue('Why does nobody begin');
	await second.close();
	expect(watch.troubles).toEqual([]);
});

test('a full disk is told, nothing is lost, and it is written when there is room, without a server', async ({
	launchOptions,
	serve
}, testInfo) => {
	const server = await serve(sites.course);
	const profile = testInfo.outputPath('profile');
	const { origin } = new URL(server.address);
	const roomy = await chromium.launchPersistentContext(profile, launchOptions);
	const before = await roomy.newPage();
	await saveFrom(before, `${origin}/en/my-work/`);
	await server.kill();
	await note(before, 'before ');
	await roomy.close();

	// Chromium goes by the room it found when it opened the storage: it must find none from the start.
	const context = await chromium.launchPersistentContext(profile, launchOptions);
	const watch = watchOver(context);
	const page = await context.newPage();
	watch.expect(/favicon/);
	await page.goto(`${origin}/icons/icon.svg`);
	const browser = await context.newCDPSession(page);
	await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
	await open(page, `${origin}/en/my-work/`);
	await expect(notebook(page)).toHaveValue('before ');
	await notebook(page).press('End');
	await notebook(page).pressSequentially('and after');
	const notice = page.getByRole('alert').filter({ hasText: 'not saved' });
	await expect(notice).toContainText('The device has no room left');
	await expect(section(page, 'safety')).toContainText('At risk');

	const download = page.waitForEvent('download');
	await notice.getByRole('button', { name: 'Take it out as a file' }).click();
	expect(readFileSync(await (await download).path(), 'utf8')).toContain('before and after');

	await browser.send('Storage.overrideQuotaForOrigin', { origin });
	await notice.getByRole('button', { name: 'Try again' }).click();
	await expect(notice).toHaveCount(0);
	await page.reload();
	await expect(notebook(page)).toHaveValue('before and after');
	await context.close();
	expect(watch.troubles).toEqual([]);
});

ofSaved(
	'two tabs show the same work, and the same learner, without a server',
	async ({ page, context, address }) => {
		await open(page, `${address}en/my-work/`);
		const other = await context.newPage();
		await open(other, `${address}en/my-work/`);
		await note(page, 'from one tab');
		await expect(notebook(other)).toHaveValue('from one tab');
		await note(other, ' to the other');
		await expect(notebook(page)).toHaveValue('from one tab to the other');

		await addLearner(other, 'Ben');
		await expect(corner(page)).toContainText('Ben');
		await expect(notebook(page)).toHaveValue('');
		// Two touches: the name, and the other name.
		await corner(page).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Learner without a name' }).click();
		await expect(notebook(other)).toHaveValue('from one tab to the other');
	}
);

ofSaved(
	'a learner with a PIN is not reached by mistake, without a server',
	async ({ page, address }) => {
		await open(page, `${address}en/my-work/`);
		await addLearner(page, 'Ana');
		const learners = section(page, 'learners');
		await learners.getByRole('button', { name: 'Set a PIN' }).click();
		await learners.getByLabel('PIN', { exact: true }).fill('2005');
		await learners.getByRole('button', { name: 'Save' }).click();
		await addLearner(page, 'Ben');
		await corner(page).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('button', { name: 'Ana' }).click();
		for (const [pin, said] of [
			['1999', 'That is not the PIN.'],
			['2005', null]
		] as const) {
			await dialog.getByLabel('PIN of Ana').fill(pin);
			await page.keyboard.press('Enter');
			if (said) await expect(dialog.getByRole('alert')).toHaveText(said);
		}
		await expect(dialog).toHaveCount(0);
		await expect(corner(page)).toContainText('Ana');
	}
);

ofSaved(
	'two learners who are one person are joined by the PIN of the other, and separated again',
	async ({ page, address }) => {
		await open(page, `${address}en/my-work/`);
		const learners = section(page, 'learners');
		await addLearner(page, 'Anita');
		await note(page, 'a page of Anita');
		await learners.getByRole('button', { name: 'Set a PIN' }).click();
		await learners.getByLabel('PIN', { exact: true }).fill('2005');
		await learners.getByRole('button', { name: 'Save' }).click();
		await addLearner(page, 'Ana');
		await expect(notebook(page)).toHaveValue('');
		await note(page, 'a page of Ana');

		await learners.getByText('Two of these learners are the same person').click();
		await learners.getByRole('button', { name: 'Anita is the same person' }).click();
		for (const pin of ['1999', '2005']) {
			await learners.getByLabel('PIN of Anita').fill(pin);
			await page.keyboard.press('Enter');
			if (pin === '1999') await expect(learners.getByText('That is not the PIN.')).toBeVisible();
		}
		await expect(learners.getByRole('button', { name: 'Anita', exact: true })).toHaveCount(0);
		await expect(section(page, 'notebook')).toContainText('a page of Anita');
		await expect(notebook(page)).toHaveValue('a page of Ana');

		await learners.getByRole('button', { name: 'Separate Anita again' }).click();
		await expect(learners.getByRole('button', { name: 'Anita', exact: true })).toBeVisible();
		await expect(section(page, 'notebook')).not.toContainText('a page of Anita');
	}
);

ofSaved(
	'a backup of one browser is brought into another, and again, without a server',
	async ({ page: tab, address, serve, browser }) => {
		await open(tab, `${address}en/my-work/`);
		const server = await serve(sites.course, Number(new URL(address).port));
		const second = await browser.newContext();
		const watch = watchOver(second);
		const app = await second.newPage();
		await saveFrom(app, `${address}en/my-work/`);
		await server.kill();
		await note(tab, 'to be taken along');
		const download = tab.waitForEvent('download');
		await tab.getByRole('button', { name: 'Save a file' }).click();
		const file = await download;
		expect(file.suggestedFilename()).toMatch(/^minga-\d{4}-\d\d-\d\d\.minga-backup$/);
		const text = readFileSync(await file.path(), 'utf8');

		const said = section(app, 'backup').getByRole('status').last();
		await app.getByLabel('Bring in a file').setInputFiles({
			name: 'cut-off.minga-backup',
			mimeType: 'application/json',
			buffer: Buffer.from(text.slice(0, -40))
		});
		await expect(said).toContainText('The file breaks off in line');
		await app.getByLabel('Bring in a file').setInputFiles({
			name: 'week-1.minga-assignment',
			mimeType: 'application/octet-stream',
			buffer: Buffer.from('minga.assignment.1.4.AAAA')
		});
		await expect(said).toContainText('It is opened on the page “Assignments”. Nothing here was');
		await app.getByLabel('Bring in a file').setInputFiles(await file.path());
		await expect(said).toContainText('Brought in: 1 learner and 1 note');
		await expect(notebook(app)).toHaveValue('to be taken along');
		await app.getByRole('textbox', { name: 'Or paste the text of one here' }).fill(text);
		await app.getByRole('button', { name: 'Bring in this text' }).click();
		await expect(said).toContainText('Everything in this file was here already.');
		await expect(section(app, 'learners').getByRole('listitem')).toHaveCount(2);
		await second.close();
		expect(watch.troubles).toEqual([]);
	}
);

test('the course map leads back to where reading was left off', async ({ page }) => {
	await open(page, 'en/');
	await expect(page.getByRole('link', { name: 'Begin with' })).toBeVisible();
	await open(page, 'en/lessons/the-big-push/');
	const heading = page.locator('article h2[id]').nth(2);
	await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
	await expect
		.poll(async () => JSON.stringify(await recordsOf(page, 'settings')))
		.toContain('place');
	await page.getByRole('banner').getByRole('link', { name: 'Course' }).click();
	const way = page.getByRole('link', { name: 'Go on with' });
	await expect(way).toContainText('The big push: ');
	await way.click();
	await expect(page).toHaveURL(/the-big-push\/#/);
});

function corner(page: Page) {
	return page.getByRole('banner').getByRole('button', { name: /Change learner/ });
}

async function addLearner(page: Page, name: string): Promise<void> {
	const learners = section(page, 'learners');
	await learners.getByRole('button', { name: 'Add a learner' }).click();
	await learners.getByLabel('Name or nickname').fill(name);
	await learners.getByRole('button', { name: 'Add a learner' }).click();
	await expect(corner(page)).toContainText(name);
}
