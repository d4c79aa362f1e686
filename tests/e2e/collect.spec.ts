import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { importIntoCanvas } from '../classroom/gradebook/canvas-importer.ts';
import { plantedClass, type CameIn, type PlantedClass } from '../classroom/planted-class.ts';
import { foundByAxe } from './axe.ts';
import { exerciseOf, oneOnDisk } from './open-exercise.ts';
import { open } from './open.ts';
import { expect, test } from './test.ts';

test.use({ serviceWorkers: 'block' });

const kinds = ['choice', 'number', 'order', 'predict', 'place', 'explain'] as const;
const others = ['profit-with-others', 'where-it-tips'];

let planted: PlantedClass;
test.beforeAll(async () => {
	const chosen = [
		...kinds.map((kind) => exerciseOf(kind)),
		...others.map((id) => exerciseOf('number', (each) => each.id === id))
	];
	planted = await plantedClass(chosen);
});

test('a class of forty is collected, looked at, and goes back into its gradebook', async ({
	page
}) => {
	await becomeInstructor(page, { withAssignment: false });
	const report = page.getByRole('status').filter({ hasText: 'What came in' });
	await chooseFiles(page, planted.files);
	await expect(report).toContainText('41 wait for an assignment that is not on this device.');
	for (const name of planted.harmed) await expect(report).toContainText(name);
	// The assignment comes after them: they need not come again.
	await chooseFiles(page, [{ name: 'week.minga-assignment', text: planted.teaching.text }]);
	await expect(report).toContainText('is known on this device now');
	await expect(report).toContainText('40 new hand-ins');
	await expect(report).toContainText('One was here already');

	await page.getByRole('radio', { name: 'Class list' }).check();
	await page.locator('input.file').setInputFiles(asFile('fall.csv', planted.gradebook));
	await expect(page.getByText('2 hand-ins were not found on the list.')).toBeVisible();
	await page.getByRole('radio', { name: 'Class', exact: true }).check();
	const grid = page.getByRole('grid');
	await expect(grid.locator('tbody tr')).toHaveCount(42);
	expect(await foundByAxe(page)).toEqual([]);

	for (const [name, found] of Object.entries(planted.planted)) {
		await grid.getByRole('rowheader', { name }).click();
		await expect(page.getByRole('dialog')).toContainText(found);
		await page.keyboard.press('Escape');
	}

	await page.getByRole('radio', { name: 'Take out' }).check();
	const canvas = await saved(page, 'Save the file for Canvas');
	const users = planted.gradebook.split('\r\n').flatMap((row) => {
		const [, name = '', id = '', code = ''] = /^"(.+)",(\d+),(\d+)/.exec(row) ?? [];
		return name ? [{ id: Number(id), name, sisId: code, login: '' }] : [];
	});
	const { grades, missingStudents } = importIntoCanvas(canvas, users);
	expect(missingStudents).toEqual([]);
	expect([...grades.values()].filter(([points]) => points !== '')).toHaveLength(38);
	const unmatched = (await saved(page, 'Save those not on the list')).trimEnd().split('\r\n');
	expect(unmatched).toHaveLength(3);
	// A name is text: neither the page nor a spreadsheet does anything with it.
	expect(unmatched[2]).toMatch(/^"?'=HYPERLINK/);
});

test('what is decided stays, bringing all in again changes nothing, and another tab follows', async ({
	page
}) => {
	await becomeInstructor(page);
	const otherTab = await page.context().newPage();
	await open(otherTab, 'en/teach/collect/');
	await expect(otherTab.getByText('Nothing has been handed in')).toBeVisible();
	await bringIn(page);
	await expect(otherTab.getByRole('grid').locator('tbody tr')).toHaveCount(40);
	const grid = page.getByRole('grid');
	const row = grid.locator('tbody tr').first();
	const before = await grid.locator('tbody').innerText();

	// By keys alone: into the table, to the first exercise, into it, and what the student saw.
	await row.getByRole('rowheader').focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	const sheet = page.getByRole('dialog');
	await sheet.getByRole('button', { name: 'Open what they saw' }).first().press('Enter');
	await expect(sheet.locator('.exercise input:checked').first()).toBeAttached();
	await expect(sheet.locator('.exercise input').first()).toBeDisabled();
	expect(await foundByAxe(page)).toEqual([]);
	await sheet.getByLabel('Points', { exact: true }).fill('1.5');
	await sheet.getByRole('button', { name: 'Keep' }).press('Enter');
	await expect(sheet).toContainText('Say why');
	await sheet.getByLabel('Reason').fill('Explained it in class');
	await sheet.getByRole('button', { name: 'Keep' }).press('Enter');
	await page.keyboard.press('Escape');
	await expect(row).toContainText('1.5*');
	await expect(otherTab.getByRole('grid')).toContainText('1.5*');

	await page.getByRole('radio', { name: 'Texts' }).check();
	const text = page.getByRole('article').first();
	await text.focus();
	await page.keyboard.press('1');
	await expect(text.getByRole('checkbox').first()).toBeChecked();
	expect(await foundByAxe(page)).toEqual([]);

	await page.reload();
	await expect(row).toContainText('1.5*');
	await bringIn(page);
	await expect(page.getByText('Nothing new came in.')).toBeVisible();
	const after = await grid.locator('tbody').innerText();
	expect(after.split('\n')).toHaveLength(before.split('\n').length);
	await expect(row).toContainText('1.5*');
});

function asFile(name: string, text: string) {
	return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

async function chooseFiles(page: Page, files: readonly CameIn[]): Promise<void> {
	const chosen = files.map(({ name, text }) => asFile(name, text));
	await page.locator('input[type=file][multiple]').first().setInputFiles(chosen);
}

async function bringIn(page: Page): Promise<void> {
	await chooseFiles(page, planted.files);
	await expect(page.getByRole('heading', { name: 'What came in' })).toBeVisible();
	await expect(page.getByRole('grid').locator('tbody tr')).toHaveCount(40);
}

async function saved(page: Page, button: string): Promise<string> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button }).click()
	]);
	return textOf(download);
}

async function textOf(download: Download): Promise<string> {
	return readFile(await download.path(), 'utf8');
}

/** Opens the page as whoever has given the assignment out: with its keys, on this device. */
async function becomeInstructor(page: Page, { withAssignment = true } = {}): Promise<void> {
	await open(page, 'en/my-work/');
	await expect(page.locator('#learners li').first()).toBeVisible();
	await oneOnDisk(page, 'profiles');
	const { keys, assignment, text, digest } = planted.teaching;
	const { id, title } = assignment;
	await page.evaluate(
		async ({ keys, assignment, withAssignment }) => {
			const opening = indexedDB.open('minga');
			await new Promise((resolve) => (opening.onsuccess = resolve));
			const database = opening.result;
			const stores = ['profiles', 'keyrings', 'assignments', 'facts'];
			const writing = database.transaction(stores, 'readwrite');
			const asking = writing.objectStore('profiles').getAllKeys();
			await new Promise((resolve) => (asking.onsuccess = resolve));
			const [[profile] = []] = asking.result as string[][];
			if (!profile) throw new Error('nobody is here');
			const { verifyKey, sealKey, ...privateKeys } = keys;
			const times = { createdAt: 1, changedAt: 1 };
			writing
				.objectStore('keyrings')
				.put({ profile, id: 'key', verifyKey, sealKey, wrapped: null, ...times }, [profile, 'key']);
			writing.objectStore('facts').put({ key: privateKeys }, `private-keys/${profile}`);
			const record = { profile, ...assignment, archived: false, removed: false, ...times };
			if (withAssignment) writing.objectStore('assignments').put(record, [profile, assignment.id]);
			await new Promise((resolve) => (writing.oncomplete = resolve));
			database.close();
		},
		{ keys, withAssignment, assignment: { id, title, plan: {}, issued: [{ digest, text, at: 1 }] } }
	);
	await open(page, 'en/teach/collect/');
	await expect(page.locator('input[type=file][multiple]').first()).toBeAttached();
}
