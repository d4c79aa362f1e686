import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openAssignment } from '../../src/lib/classroom/assignment/open-assignment.ts';
import { seedFor } from '../../src/lib/classroom/assignment/seed-for.ts';
import { brokenAt } from '../../src/lib/classroom/hand-in/chain.ts';
import { openHandIn } from '../../src/lib/classroom/hand-in/open-hand-in.ts';
import type { PrivateKeys, PublicKeys } from '../../src/lib/classroom/keys/keys.ts';
import { draw } from '../../src/lib/exercises/draw.ts';
import type { Kind } from '../../src/lib/exercises/exercise.ts';
import { loadEconomy } from '../../src/lib/exercises/load-economy.ts';
import { rightAnswer } from '../../src/lib/exercises/right-answer.ts';
import { importIntoCanvas } from '../classroom/gradebook/canvas-importer.ts';
import { solve } from './answer.ts';
import { foundByAxe } from './axe.ts';
import { comeTo, exerciseOf, oneOnDisk, recordsOf } from './open-exercise.ts';
import { open } from './open.ts';
import { saveFrom } from './saved.ts';
import { sites } from './sites.js';
import { expect, test } from './saved-course.ts';
import { watchOver } from './watch.ts';

const chosen = [exerciseOf('number'), exerciseOf('choice')] as const;
const ana = { name: 'Ana', code: '17' };
const gradebook = [
	'Student,ID,SIS User ID,SIS Login ID,Section',
	'"Quispe, Ana",900,17,ana,A',
	'"Mamani, Luis",901,18,luis,A'
].join('\r\n');

test('an assignment goes to another device, comes back and into the gradebook, with the server dead', async ({
	page,
	address,
	browser,
	serve
}) => {
	const file = await makeAssignment(page, `${address}en/teach/assign/`);
	const opened = await openAssignment(file);
	if (!opened.taken) return expect(opened).toMatchObject({ taken: true });
	expect(await foundByAxe(page)).toEqual([]);

	// The other device had the course from the same host, before that was gone.
	const server = await serve(sites.course, Number(new URL(address).port));
	const context = await browser.newContext({ acceptDownloads: true });
	const watch = watchOver(context);
	const student = await context.newPage();
	await saveFrom(student, `${address}en/`);
	await server.kill();
	await open(student, `${address}en/assignment/#${file}`);
	await expect(student.getByRole('heading', { level: 1 })).toHaveText('Week 1');
	await student.getByLabel('Name', { exact: true }).fill(ana.name);
	await student.getByLabel(/^Code/).fill(ana.code);
	await student.getByRole('button', { name: 'Begin' }).click();

	const numbers = await solveAssigned(student, opened.assignment, 'number');
	await oneOnDisk(student, 'attempts');
	// What was answered, and who answered, is there again after an interruption.
	await student.reload();
	await expect(student.getByText('Ana (17)')).toBeVisible();
	await expect(student.getByText('1 answer given')).toBeVisible();
	await solveAssigned(student, opened.assignment, 'choice');
	await student.getByRole('button', { name: 'Hand in', exact: true }).click();
	const sealed = await saved(student, 'Save a file');
	await expect(student.getByText('Nothing has changed since.')).toBeVisible();
	expect(await foundByAxe(student)).toEqual([]);
	expect(watch.troubles).toEqual([]);
	await context.close();

	const handedIn = await openHandIn(sealed, [await keysOf(page)]);
	if (!handedIn.taken) return expect(handedIn).toMatchObject({ taken: true });
	const { handIn } = handedIn;
	expect(handIn).toMatchObject({ learner: ana, assignmentDigest: opened.digest });
	expect(handIn.attempts.map(({ exercise, outcome }) => [exercise, outcome])).toEqual(
		chosen.map(({ id }) => [id, 'right'])
	);
	expect(handIn.attempts[0]?.seed).toBe(numbers);
	expect(await brokenAt(handIn)).toBeNull();

	await open(page, `${address}en/teach/collect/`);
	const canvas = await collected(page, sealed);
	const marks = importIntoCanvas(canvas, [
		{ id: 900, name: 'Ana Quispe', sisId: ana.code, login: 'ana' },
		{ id: 901, name: 'Luis Mamani', sisId: '18', login: 'luis' }
	]);
	const full = opened.assignment.exercises.reduce((sum, { points }) => sum + points, 0);
	expect(marks).toMatchObject({ assignments: [{ title: 'Week 1' }], missingStudents: [] });
	expect([...marks.grades]).toEqual([
		[900, [String(full)]],
		[901, ['']]
	]);
});

test('what is no assignment, or was changed, is refused with the reason', async ({
	page,
	address
}) => {
	await open(page, `${address}en/assignment/`);
	await page.getByLabel('Text or link').fill('Dear class');
	await page.getByRole('button', { name: 'Open', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('neither an assignment nor a hand-in');
	await page.getByLabel('Text or link').fill('minga.assignment.1.900.AAAA');
	await page.getByRole('button', { name: 'Open', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('Its end is missing');
	await page
		.getByLabel('Text or link')
		.fill('{"app": "Minga", "taken": "minga.assignment.1.4.AAAA"}');
	await page.getByRole('button', { name: 'Open', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('It is brought in on the page “My work”.');
	await expect(page.getByLabel('Text or link')).not.toHaveValue('');
});

test('a number of sheets that cannot be is told, and none are printed until it is set right', async ({
	page,
	address
}) => {
	await makeAssignment(page, `${address}en/teach/assign/`);
	await page.getByRole('link', { name: 'Print on paper' }).click();
	const sheets = page.locator(`[id^="sheet-"][id$="-${chosen[0].id}"]`);
	const print = page.getByRole('button', { name: 'Print the sheets' });
	await expect(sheets).toHaveCount(1);
	const number = page.getByRole('textbox', { name: 'How many' });
	for (const typed of ['201', '2.5', '0', '']) {
		await number.fill(typed);
		await number.press('Enter');
		await expect(page.getByText('Please type a whole number from 1 to 200.')).toBeVisible();
		await expect(number).toHaveValue(typed);
		await expect(print).toBeDisabled();
		await expect(sheets).toHaveCount(0);
	}
	expect(await foundByAxe(page)).toEqual([]);
	await number.fill('3');
	await number.press('Enter');
	await expect(sheets).toHaveCount(3);
	await expect(print).toBeEnabled();
	await page.getByRole('radio', { name: 'Codes or names' }).check({ force: true });
	await expect(print).toBeDisabled();
	await page.getByRole('textbox').fill('17\n18\n17');
	await expect(page.getByText('2 sheets; a line that stands twice gets one.')).toBeVisible();
	await expect(sheets).toHaveCount(2);
});

/** Makes an assignment of two exercises, and returns the text of its file. */
async function makeAssignment(page: Page, address: string): Promise<string> {
	await open(page, address);
	await page.getByLabel('Title', { exact: true }).fill('Week 1');
	for (const { title } of chosen) {
		await page.getByRole('searchbox').fill(title);
		await page.getByRole('button', { name: `Add ${title}`, exact: true }).click();
	}
	await page.getByRole('button', { name: 'Sign it' }).click();
	return saved(page, 'Save a file');
}

/** Answers an assigned exercise rightly by keys; returns the seed of its numbers. */
async function solveAssigned(
	page: Page,
	assignment: Parameters<typeof seedFor>[0],
	kind: Kind & ('number' | 'choice')
): Promise<string> {
	const exercise = exerciseOf(kind);
	const seed = seedFor(assignment, exercise, ana);
	const drawn = draw(exercise, seed, await loadEconomy(exercise.model));
	const card = await comeTo(page, exercise.id);
	const right = rightAnswer(exercise, drawn);
	// The exercise, its answer and the way to give it are of one kind, which the type cannot say.
	await solve[kind].keys(page, { exercise, card, drawn, right } as never);
	await expect(card.locator('.feedback')).toContainText('Right.');
	return seed;
}

/** Collects a hand-in on the instructor's page; returns the file for the gradebook of the class. */
async function collected(page: Page, sealed: string): Promise<string> {
	const asFile = (name: string, text: string) => ({
		name,
		mimeType: 'text/plain',
		buffer: Buffer.from(text)
	});
	const files = page.locator('input[type=file][multiple]').first();
	await files.setInputFiles(asFile('ana.minga-hand-in', sealed));
	const row = page.getByRole('grid').locator('tbody tr');
	await expect(row).toHaveCount(1);
	await expect(row.locator('.look')).toHaveText('');
	await page.getByRole('radio', { name: 'Class list' }).check();
	await page.locator('input.file').setInputFiles(asFile('fall.csv', gradebook));
	await expect(page.getByText('Everybody who handed in was found')).toBeVisible();
	await page.getByRole('radio', { name: 'Take out' }).check();
	return saved(page, 'Save the file for Canvas');
}

async function saved(page: Page, button: string): Promise<string> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button }).click()
	]);
	return readFile(await download.path(), 'utf8');
}

/** The keys that the instructor's browser holds, and nobody else. */
async function keysOf(page: Page): Promise<PublicKeys & PrivateKeys> {
	const [keyring] = await recordsOf<PublicKeys & { id: string }>(page, 'keyrings');
	const facts = await recordsOf<Record<string, PrivateKeys>>(page, 'facts');
	const opened = facts.find((fact) => keyring && Object.hasOwn(Object(fact), keyring.id));
	const mine = keyring && opened?.[keyring.id];
	if (!mine) throw new Error('the instructor has no key');
	return { ...keyring, ...mine };
}
