import { describe, expect, test } from 'vitest';
import { chooseExercise } from '../../src/lib/review/choose-exercise.ts';

const exercises = [
	{ id: 'guess', objective: 'a', kind: 'predict' },
	{ id: 'first', objective: 'a', kind: 'number' },
	{ id: 'second', objective: 'a', kind: 'choice' },
	{ id: 'essay', objective: 'b', kind: 'explain' }
];

describe('chooseExercise', () => {
	test('takes the author’s first among those never tried', () => {
		expect(chooseExercise('a', exercises, [])?.id).toBe('first');
	});

	test('takes the one longest not tried', () => {
		const attempts = [
			{ exercise: 'second', at: 5 },
			{ exercise: 'first', at: 1 },
			{ exercise: 'first', at: 9 }
		];
		expect(chooseExercise('a', exercises, attempts)?.id).toBe('second');
	});

	test('returns null where nothing marked practises the objective', () => {
		expect(chooseExercise('b', exercises, [])).toBe(null);
	});
});
