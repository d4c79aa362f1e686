import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draw } from '../../src/lib/exercises/draw.ts';
import { loadEconomy } from '../../src/lib/exercises/load-economy.ts';
import { mark } from '../../src/lib/exercises/mark.ts';
import { rightAnswer } from '../../src/lib/exercises/right-answer.ts';
import { validate } from '../../src/lib/exercises/validate.ts';
import { examples } from './examples.ts';

const economy = await loadEconomy('big-push');
const cases = examples.map((exercise, place) => ({
	name: `${exercise.task.kind} (${place})`,
	exercise
}));

describe.each(cases)('of $name', ({ exercise }) => {
	test('the right answer earns full marks, whatever was drawn', () => {
		fc.assert(
			fc.property(fc.string(), (seed) => {
				const drawn = draw(exercise, seed, economy);
				const { points, of, outcome, detail } = mark(exercise, drawn, rightAnswer(exercise, drawn));
				expect(points).toBe(of);
				expect(['right', 'noted']).toContain(outcome);
				if (detail?.kind === 'reach') expect(detail).toMatchObject({ reached: true, closeness: 1 });
			}),
			{ numRuns: 60 }
		);
	});

	test('the same seed draws the same, also from a copy of the exercise', () => {
		fc.assert(
			fc.property(fc.string(), (seed) => {
				const copy = JSON.parse(JSON.stringify(exercise)) as typeof exercise;
				const one = draw(exercise, seed, economy);
				const other = draw(copy, seed, economy);
				expect(other.names).toEqual(one.names);
				expect(other.order).toEqual(one.order);
				expect(rightAnswer(copy, other)).toEqual(rightAnswer(exercise, one));
			}),
			{ numRuns: 30 }
		);
	});

	test('untouched is neither valid nor invalid', () => {
		const drawn = draw(exercise, 'a seed', economy);
		expect(validate(exercise, drawn, undefined, 'en')).toBeUndefined();
	});

	test('what belongs to no exercise is invalid, not wrong', () => {
		const drawn = draw(exercise, 'a seed', economy);
		expect(validate(exercise, drawn, ['nonsense'], 'en')).toMatchObject({ valid: false });
		expect(validate(exercise, drawn, null, 'en')).toMatchObject({ valid: false });
	});
});
