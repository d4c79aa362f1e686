import type { Locator, Page } from '@playwright/test';
import type { Kind } from '../../src/lib/exercises/exercise.ts';
import type { OpenedExercise } from './open-exercise.ts';

type Solve<K extends Kind> = (page: Page, opened: OpenedExercise<K>) => Promise<void>;
type Ways = { readonly [K in Kind]: { readonly touch: Solve<K>; readonly keys: Solve<K> } };

/** A number as it is typed: with a point, and more digits than any tolerance asks. */
const typed = (value: number) => String(Number(value.toFixed(6)));

/** The same where the answer is asked for in per cent. */
export function typedIn(format: string, value: number): string {
	return typed(format.endsWith('%') ? value * 100 : value);
}

const button = (card: Locator, name: string | RegExp) => card.getByRole('button', { name });

async function tap(card: Locator, name: string | RegExp): Promise<void> {
	await button(card, name).first().tap();
}

async function press(card: Locator, name: string | RegExp): Promise<void> {
	await button(card, name).first().press('Enter');
}

/** What a finger and the device's own keyboard do with the number field of a lever. */
async function setByTouch(field: Locator, value: number): Promise<void> {
	await field.tap();
	await field.fill(typed(value));
	await field.press('Enter');
}

/** Types on the keypad of the page. */
export async function tapKeys(card: Locator, text: string): Promise<void> {
	const names: Readonly<Record<string, string>> = {
		'.': 'Decimal sign',
		'-': 'Minus',
		'/': 'Fraction line'
	};
	for (const key of text)
		await card.getByRole('button', { name: names[key] ?? key, exact: true }).tap();
}

/** Each kind answered rightly, by a finger and by keys. */
export const solve: Ways = {
	choice: {
		touch: async (_, { card, right }) => {
			for (const id of right) await card.locator(`label:has([value="${id}"])`).tap();
			await tap(card, 'Check');
		},
		keys: async (_, { card, right }) => {
			for (const id of right) await card.locator(`[value="${id}"]`).press('Space');
			await press(card, 'Check');
		}
	},
	number: {
		touch: async (_, { card, exercise, right }) => {
			await card.getByRole('textbox').tap();
			await tapKeys(card, typedIn(exercise.task.format, right.value));
			await tap(card, 'Check');
		},
		keys: async (page, { card, exercise, right }) => {
			await card.getByRole('textbox').focus();
			await page.keyboard.type(typedIn(exercise.task.format, right.value));
			await page.keyboard.press('Enter');
		}
	},
	order: {
		touch: async (_, { card, right, drawn }) => {
			const now = [...drawn.order];
			for (const [place, id] of right.entries())
				for (let at = now.indexOf(id); at > place; at--) {
					await card.locator('ol > li').nth(at).locator('button').nth(1).tap();
					now.splice(at - 1, 2, id, now[at - 1] ?? id);
				}
			await tap(card, 'Check');
		},
		keys: async (page, { card, right, drawn }) => {
			const now = [...drawn.order];
			for (const [place, id] of right.entries()) {
				const from = now.indexOf(id);
				if (from === place) continue;
				await card.locator('.grip').nth(from).press('Space');
				for (let at = from; at > place; at--) await page.keyboard.press('ArrowUp');
				await page.keyboard.press('Space');
				now.splice(place, 0, ...now.splice(from, 1));
			}
			await press(card, 'Check');
		}
	},
	place: {
		touch: async (_, { card, right }) => {
			await setByTouch(card.getByRole('textbox'), right);
			await tap(card, 'Check');
		},
		keys: async (_, { card, exercise, right }) => {
			const { from, step } = exercise.task.axis;
			const grip = card.locator('svg [role=slider]');
			await grip.press('Home');
			for (let count = Math.round((right - from) / step); count > 0; count--)
				await grip.press('ArrowRight');
			await press(card, 'Check');
		}
	},
	reach: {
		touch: async (_, { card, right }) => {
			for (const [index, value] of Object.values(right).entries())
				await setByTouch(card.getByRole('textbox').nth(index), value);
			await tap(card, 'Check');
		},
		keys: async (_, { card, exercise, right }) => {
			for (const { name, from, step } of exercise.task.levers) {
				const lever = card.locator(`[data-parameter="${name}"]`);
				await lever.press('Home');
				const steps = Math.round(((right[name] ?? from) - from) / step);
				for (let count = 0; count < steps; count++) await lever.press('ArrowRight');
			}
			await press(card, 'Check');
		}
	},
	predict: {
		touch: async (_, { card, right }) => {
			await card.locator(`label:has([value="${String(right.says)}"])`).tap();
			await card.locator('fieldset label', { hasText: '80%' }).tap();
			await tap(card, /Commit/);
		},
		keys: async (page, { card, right }) => {
			await card.locator(`[value="${String(right.says)}"]`).press('Space');
			await card.locator('fieldset input').first().press('Space');
			await page.keyboard.press('ArrowRight');
			await press(card, /Commit/);
		}
	},
	explain: {
		touch: async (page, { card, right }) => {
			await card.getByRole('textbox').tap();
			await page.keyboard.type('Nobody gains by being first.');
			await tap(card, 'Compare with the rubric');
			for (const id of right.ticks) await card.locator(`label:has([value="${id}"])`).tap();
			await tap(card, 'Keep my ticks');
		},
		keys: async (page, { card, right }) => {
			await card.getByRole('textbox').focus();
			await page.keyboard.type('Nobody gains by being first.');
			await press(card, 'Compare with the rubric');
			for (const id of right.ticks) await card.locator(`[value="${id}"]`).press('Space');
			await press(card, 'Keep my ticks');
		}
	}
};
