import { describe, expect, test } from 'vitest';
import { seedFor } from '../../src/lib/classroom/assignment/seed-for.ts';
import { readTyped } from '../../src/lib/classroom/gradebook/typed/read-typed.ts';
import { draw } from '../../src/lib/exercises/draw.ts';
import { loadEconomy } from '../../src/lib/exercises/load-economy.ts';
import { sheetOf } from '../../src/lib/exercises/sheet.ts';
import {
	atOnce,
	numbered,
	onList,
	sheetsAtMost,
	typedIn
} from '../../src/lib/teaching/assign/recipients.ts';
import { sheetsFor } from '../../src/lib/teaching/assign/sheets-for.ts';
import { exercises } from '../classroom/collect/a-class.ts';
import { giveOut } from '../classroom/simulated-class.ts';

describe('sheets of paper', () => {
	test('go to each student of a class list by code, or by name where there is none', () => {
		expect(onList(readTyped('Ana Quispe; 2041\nLuis Mamani'))).toEqual([
			{ name: 'Ana Quispe', code: '2041' },
			{ name: 'Luis Mamani', code: 'Luis Mamani' }
		]);
	});

	test('go to each line that was typed, once', () => {
		expect(typedIn(' 2041\n\n2042\n2041 ')).toMatchObject([{ code: '2041' }, { code: '2042' }]);
		expect(numbered(2)).toMatchObject([{ code: '1' }, { code: '2' }]);
	});

	test('leave nobody out in silence where more than can be printed want one', () => {
		const codes = Array.from({ length: sheetsAtMost + 2 }, (_, place) => `code ${String(place)}`);
		for (const everybody of [typedIn(codes.join('\n')), onList(readTyped(codes.join('\n')))]) {
			const { recipients, left } = atOnce(everybody);
			expect([recipients.length, recipients.at(-1)?.code, left]).toEqual([
				sheetsAtMost,
				codes[sheetsAtMost - 1],
				2
			]);
		}
		expect(atOnce(numbered(sheetsAtMost)).left).toBe(0);
	});

	test('show the numbers that the student of that code has on a tablet', async () => {
		const { assignment } = await giveOut(exercises);
		const listed = readTyped('Ana Quispe; 2041\nLuis Mamani');
		const papers = await sheetsFor(assignment, exercises, onList(listed), 'en');
		const learners = [
			{ name: 'Ana Q.', code: '2041' },
			{ name: 'luis mamani', code: '' }
		];
		for (const [place, learner] of learners.entries())
			for (const { exercise, sheet } of papers[place]?.exercises ?? []) {
				const seed = seedFor(assignment, exercise, learner);
				const drawn = draw(exercise, seed, await loadEconomy(exercise.model));
				expect(sheet).toEqual(sheetOf(exercise, drawn, 'en'));
			}
		expect(papers.map(({ exercises: on }) => on.length)).toEqual([
			exercises.length,
			exercises.length
		]);
	});

	test('show a model at the student’s own numbers where a tablet would, and no answer', async () => {
		const reach = exercises.filter(({ task, model }) => task.kind === 'reach' && model !== null);
		const place = exercises.filter(({ task }) => task.kind === 'place');
		const { assignment } = await giveOut(exercises);
		const [paper] = await sheetsFor(assignment, exercises, numbered(1), 'en');
		const figures = new Map(paper?.exercises.map(({ exercise, figure }) => [exercise.id, figure]));
		expect(reach.length * place.length).toBeGreaterThan(0);
		for (const exercise of reach) {
			const seed = seedFor(assignment, exercise, { name: '', code: '1' });
			const economy = await loadEconomy(exercise.model);
			const { parameters } = draw(exercise, seed, economy);
			const figure = figures.get(exercise.id);
			if (figure?.kind !== 'opening' || exercise.task.kind !== 'reach') return expect.unreachable();
			const moved = exercise.task.levers.map(({ name }) => name);
			const left = Object.keys(parameters).filter((name) => !moved.includes(name));
			for (const name of left) expect(figure.parameters[name]).toEqual(parameters[name]);
			expect(figure.solution).toEqual(economy.solve(figure.parameters as never));
		}
		for (const { id } of place) expect(figures.get(id)).toMatchObject({ kind: 'axis' });
		for (const { id, task } of exercises)
			if (['number', 'choice', 'order', 'explain'].includes(task.kind))
				expect(figures.get(id)).toBeNull();
	});
});
