import type { Page } from '@playwright/test';
import { draw } from '../../src/lib/exercises/draw.ts';
import { loadEconomy } from '../../src/lib/exercises/load-economy.ts';
import { rightAnswer } from '../../src/lib/exercises/right-answer.ts';
import { seedOf } from '../../src/lib/exercises/seed-of.ts';
import { memoriesOf } from '../../src/lib/review/memory.ts';
import type { Attempt } from '../../src/lib/storage/records.ts';
import { solve, typedIn } from './answer.ts';
import { openExercise, recordsOf, type OpenedExercise } from './open-exercise.ts';
import { open } from './open.ts';
import { expect, test } from './test.ts';

test.use({ serviceWorkers: 'block' });

const firstDay = new Date('2026-03-02T12:00');
const exam = '2026-03-09';
const fiveWeeksLater = new Date('2026-04-06T12:00');

test('what was solved comes back weeks later with other numbers, and is then done for the day', async ({
	page
}) => {
	await page.clock.setFixedTime(firstDay);
	// The only exercise that practises its objective is the one that comes back.
	const opened = await openExercise(page, 'number', ({ id }) => id === 'the-temptation');
	await solve.number.keys(page, opened);
	await expect(opened.card.locator('.feedback')).toContainText('Right.');
	await expectKept(page, 1);
	await open(page, 'en/review/');
	await expect(page.getByRole('heading', { name: 'Done for today' })).toBeVisible();

	await page.clock.setFixedTime(fiveWeeksLater);
	await open(page, `en/lessons/${opened.exercise.lesson}/`);
	await page.getByRole('link', { name: '1 is due for review' }).click();
	await expect(page.getByText('1 of 1')).toBeVisible();
	const { seed, right } = await askedAgain(page, opened);
	expect(seed).not.toBe(opened.drawn.seed);
	const card = page.locator('.exercise');
	await card.getByRole('textbox').fill(typedIn(opened.exercise.task.format, right));
	await card.getByRole('button', { name: 'Check' }).press('Enter');
	await expect(card.locator('.feedback')).toContainText('Right.');

	await page.getByRole('button', { name: 'Next' }).press('Enter');
	await expect(page.getByRole('heading', { name: 'Done for today' })).toBeVisible();
	await expectKept(page, 2);
	expect((await recordsOf<Attempt>(page, 'attempts')).map((attempt) => attempt.seed)).toContain(
		seed
	);
});

test('what a learner wishes of review is kept', async ({ page }) => {
	await page.clock.setFixedTime(firstDay);
	const opened = await openExercise(page, 'number', ({ id }) => id === 'the-temptation');
	await solve.number.keys(page, opened);
	await expect(opened.card.locator('.feedback')).toContainText('Right.');
	await expectKept(page, 1);

	await open(page, 'en/review/');
	await page.getByLabel('Objectives a day').selectOption('5');
	await page.getByLabel('Day of an exam').fill(exam);
	await expect(page.getByRole('button', { name: 'No exam' })).toBeVisible();
	await expect
		.poll(async () => JSON.stringify(await recordsOf(page, 'settings')))
		.toContain('"exam":{');
	await open(page, 'en/review/');
	await expect(page.getByLabel('Objectives a day')).toHaveValue('5');
	await expect(page.getByLabel('Day of an exam')).toHaveValue(exam);
});

/** So many attempts are on the disk: what is shown at once is written a moment later. */
async function expectKept(page: Page, attempts: number): Promise<void> {
	await expect.poll(async () => (await recordsOf<Attempt>(page, 'attempts')).length).toBe(attempts);
}

/** The numbers that anyone would rebuild for this learner's review. */
async function askedAgain(page: Page, opened: OpenedExercise<'number'>) {
	const attempts = await recordsOf<Attempt>(page, 'attempts');
	const [memory] = memoriesOf(
		attempts.map((attempt) => ({ ...attempt, outcome: attempt.outcome as 'right' }))
	);
	const { id, version, model } = opened.exercise;
	const seed = seedOf({
		exercise: id,
		version,
		assignment: `review ${String(memory?.due)}`,
		learner: attempts[0]?.profile ?? '',
		turn: 0
	});
	const drawn = draw(opened.exercise, seed, await loadEconomy(model));
	const { value } = rightAnswer(opened.exercise, drawn) as { value: number };
	return { seed, right: value };
}
