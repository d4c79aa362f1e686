import type { Locator } from '@playwright/test';
import { evaluateNumber } from '../../src/lib/exercises/formulas/evaluate.ts';
import type { Formula } from '../../src/lib/exercises/formulas/formula.ts';
import { solve, tapKeys, typedIn } from './answer.ts';
import { foundByAxe } from './axe.ts';
import { expect, test } from './one-page.ts';
import { comeTo, oneOnDisk, openExercise, recordsOf } from './open-exercise.ts';

const says = {
	choice: 'Right.',
	number: 'Right.',
	order: 'Right.',
	place: 'Right.',
	reach: 'Right.',
	predict: 'Prediction and model agree.',
	explain: 'Kept.'
} as const;
const kinds = Object.keys(says) as (keyof typeof says)[];

for (const way of ['touch', 'keys'] as const)
	for (const kind of kinds)
		test(`${kind}: the right answer by ${way} is found right, and said politely`, async ({
			page
		}) => {
			// A prediction of values has no options to pick from.
			const opened = await openExercise(
				page,
				kind,
				({ task }) => task.kind !== 'predict' || task.about !== 'curve'
			);
			// The table pairs each kind with the way to solve it.
			await solve[kind][way](page, opened as never);
			await expect(opened.card.locator('.feedback')).toContainText(says[kind]);
			await expect(opened.card.getByRole('status')).toContainText(says[kind]);
			expect(await foundByAxe(page, { within: `[data-exercise="${opened.exercise.id}"]` })).toEqual(
				[]
			);
		});

test('what is no number is told from what is a wrong one, and keeps the focus', async ({
	page
}) => {
	const { card } = await openExercise(page, 'number');
	const field = card.getByRole('textbox');
	await field.tap();
	await tapKeys(card, '7/');
	await card.getByRole('button', { name: 'Check' }).tap();
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await expect(field).toBeFocused();
	await expect(field).toHaveAccessibleDescription(/cannot be read as a number/);
	await expect(card.locator('.feedback')).toHaveCount(0);
	expect(await foundByAxe(page)).toEqual([]);
	await card.getByRole('button', { name: 'Delete' }).tap();
	await expect(card.getByText('Read as 7')).toBeVisible();
	await expect(field).not.toHaveAttribute('aria-invalid');
});

test('a finger brings the keypad and no other keyboard; the device’s own is one touch away', async ({
	page
}) => {
	const { card } = await openExercise(page, 'number');
	const field = card.getByRole('textbox');
	await expect(field).toHaveAttribute('inputmode', 'text');
	await field.tap();
	await expect(field).toHaveAttribute('inputmode', 'none');
	await page.keyboard.type('1');
	await tapKeys(card, '2');
	await expect(field).toHaveValue('12');
	await card.getByRole('button', { name: 'Use the device’s own keyboard' }).tap();
	await expect(field).toHaveAttribute('inputmode', 'text');
	await expect(card.getByRole('group', { name: 'Keys for a number' })).toBeHidden();
});

test('a solution comes into view, though the keypad pushes it below the edge', async ({ page }) => {
	const { card } = await openExercise(page, 'number');
	await card.getByRole('textbox').tap();
	await expect(card.getByRole('group', { name: 'Keys for a number' })).toBeVisible();
	await card.locator('.actions').evaluate((row) => row.scrollIntoView({ block: 'end' }));
	await card.getByRole('button', { name: 'Show the solution' }).tap();
	await expect(card.locator('.solution')).toBeInViewport({ ratio: 0.9 });
});

test('a hint, a known slip told for what it is, the right number, then the same with new numbers', async ({
	page
}) => {
	const { card, exercise, drawn, right } = await openExercise(
		page,
		'number',
		({ misconceptions, hints, draws }) =>
			misconceptions.length > 0 && hints.length > 0 && Object.keys(draws).length > 0
	);
	const field = card.getByRole('textbox');
	await card.getByRole('button', { name: /^Hint/ }).click();
	await expect(card.locator('.hint')).toHaveCount(1);
	const slip = evaluateNumber(exercise.misconceptions[0]?.sign as Formula, drawn);
	await field.fill(typedIn(exercise.task.format, slip));
	await field.press('Enter');
	await expect(card.locator('.feedback')).toContainText('Not yet.');
	await expect(card.locator('.feedback > div > *')).not.toHaveCount(1);
	await expect(card.getByText('Have another look')).toHaveCount(0);
	await field.fill(typedIn(exercise.task.format, right.value));
	await expect(card.locator('.feedback')).toContainText('Your last answer');
	await field.press('Enter');
	await expect(card.locator('.feedback')).toContainText('Right.');
	const question = card.locator('.asked');
	const before = await question.textContent();
	await card.getByRole('button', { name: 'Another like this one' }).click();
	await expect(question).not.toHaveText(before ?? '');
	await expect(question).toBeFocused();
	await expect(field).toHaveValue('');
	await expect(card.locator('.hint, .feedback')).toHaveCount(0);
});

test('a prediction stands before its model runs, and how sure one was is kept', async ({
	page
}) => {
	const { card, right } = await openExercise(
		page,
		'predict',
		({ task }) => task.about === 'direction'
	);
	await expect(card.locator('svg')).toHaveCount(0);
	const others = card.locator(`.option input:not([value="${String(right.says)}"])`);
	await others.first().check();
	await card.locator('fieldset label', { hasText: '90%' }).click();
	await card.getByRole('button', { name: /Commit/ }).click();
	await expect(card.locator('.feedback')).toContainText('The model does something else.');
	await expect(card.locator('.diagram')).toBeVisible();
	for (const input of await card.locator('.option input').all()) await expect(input).toBeDisabled();
	const sentence = card.locator('.sentence');
	const again = card.getByRole('button', { name: 'Run it again' });
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await again.click();
	const after = await textAtRest(sentence);
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await again.click();
	await expect(sentence).toHaveText(after);
	const [attempt] = await oneOnDisk<{ confidence: number; points: number; of: number }>(
		page,
		'attempts'
	);
	expect(attempt?.confidence).toBe(0.9);
	expect(attempt?.points).toBe(attempt?.of);
});

test('an item is dragged to another place by a finger', async ({ page }) => {
	const { card, drawn } = await openExercise(page, 'order');
	const rows = card.locator('ol > li');
	const names = await rows.locator('.text').allTextContents();
	const [from, to] = await Promise.all([rows.nth(0).boundingBox(), rows.nth(1).boundingBox()]);
	if (!from || !to) throw new Error('nothing to drag');
	const session = await page.context().newCDPSession(page);
	const x = from.x + 20;
	const start = from.y + from.height / 2;
	const end = to.y + to.height * 0.75;
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: y === undefined ? [] : [{ x, y }]
		});
	await touch('touchStart', start);
	for (let step = 1; step <= 6; step++)
		await touch('touchMove', start + ((end - start) * step) / 6);
	await touch('touchEnd');
	await expect(rows.locator('.text').first()).toHaveText(names[1] ?? '');
	expect(drawn.order).toHaveLength(names.length);
});

for (const way of ['a finger', 'a mouse'] as const)
	test(`an item carried by ${way} to the edge of the screen takes the page along`, async ({
		page
	}) => {
		const { card } = await openExercise(page, 'order');
		const rows = card.locator('ol > li');
		const names = await rows.locator('.text').allTextContents();
		await page.setViewportSize({ width: 1180, height: 300 });
		await rows
			.first()
			.evaluate((row) =>
				scrollTo({ top: scrollY + row.getBoundingClientRect().top - 180, behavior: 'instant' })
			);
		await expect(rows.last()).not.toBeInViewport({ ratio: 1 });
		const from = await rows.first().boundingBox();
		if (!from) throw new Error('nothing to drag');
		const session = await page.context().newCDPSession(page);
		const [x, start] = [from.x + 20, from.y + from.height / 2];
		const act = async (what: 'Start' | 'Move' | 'End', y = 0) => {
			if (way === 'a finger')
				await session.send('Input.dispatchTouchEvent', {
					type: `touch${what}`,
					touchPoints: what === 'End' ? [] : [{ x, y }]
				});
			else if (what === 'Move') await page.mouse.move(x, y);
			else await page.mouse[what === 'Start' ? 'down' : 'up']();
		};
		if (way === 'a mouse') await page.mouse.move(x, start);
		await act('Start', start);
		for (const y of [start + 20, 290]) await act('Move', y);
		await expect(rows.last()).toBeInViewport({ ratio: 1 });
		await act('Move', 291);
		await act('End');
		await expect(rows.locator('.text').last()).toHaveText(names[0] ?? '');
	});

test('what was typed is there again on the next visit, and what was solved is said', async ({
	page
}) => {
	const { card, exercise, right } = await openExercise(page, 'number');
	await card.getByRole('textbox').fill('0.123');
	await expect
		.poll(async () => (await recordsOf<{ answer: unknown }>(page, 'drafts')).at(0)?.answer)
		.toBe('0.123');
	await page.reload();
	const again = await comeTo(page, exercise.id);
	await expect(again.getByRole('textbox')).toHaveValue('0.123');
	await again.getByRole('textbox').fill(typedIn(exercise.task.format, right.value));
	await again.getByRole('textbox').press('Enter');
	await expect(again.locator('.feedback')).toContainText('Right.');
	await expect.poll(() => recordsOf(page, 'attempts')).toHaveLength(1);
	await expect(page.locator('.aims')).toContainText(/1 of \d+ solved/);
	await page.reload();
	await expect(page.locator('.aims')).toContainText(/1 of \d+ solved/);
	const solved = await comeTo(page, exercise.id);
	await expect(solved.getByText(/^Solved on/)).toBeVisible();
	await expect(solved.locator('.feedback')).toContainText('Right.');
});

/** What is said once it has not changed for so many frames: what moves, moves in every one. */
function textAtRest(words: Locator): Promise<string> {
	return words.evaluate(
		(element) =>
			new Promise<string>((resolve) => {
				let last = '';
				let still = 0;
				const look = () => {
					const now = element.textContent;
					still = now === last ? still + 1 : 0;
					last = now;
					if (still === 20) resolve(now);
					else requestAnimationFrame(look);
				};
				look();
			})
	);
}
