import { describe, expect, test } from 'vitest';
import { draw } from '../../src/lib/exercises/draw.ts';
import type { Drawn } from '../../src/lib/exercises/drawn.ts';
import type { Exercise } from '../../src/lib/exercises/exercise.ts';
import { evaluate, evaluateNumber, holds } from '../../src/lib/exercises/formulas/evaluate.ts';
import { loadEconomy } from '../../src/lib/exercises/load-economy.ts';
import { mark } from '../../src/lib/exercises/mark.ts';
import { isWithin } from '../../src/lib/exercises/number/within.ts';
import { rightAnswer } from '../../src/lib/exercises/right-answer.ts';
import { validate } from '../../src/lib/exercises/validate.ts';
import { locales, type Locale } from '../../src/lib/i18n/locales.ts';
import type { Lesson } from '../../src/lib/lessons/lesson.ts';
import { courseIn } from './course.ts';

/** A translation is marked as the English is: only what its texts say has to be seen. */
const drawsIn = (locale: Locale) => (locale === 'en' ? 200 : 25);

describe.each(locales)('the course in %s', async (locale) => {
	const { course, files } = await courseIn(locale);
	const draws = drawsIn(locale);
	const lessons = files.lessons.map(({ path }) => course.modules.get(path) as Lesson);
	const exercises = lessons.flatMap(exercisesOf);
	const cases = exercises.map((exercise) => ({
		name: `${exercise.lesson}#${exercise.id}`,
		exercise
	}));

	describe.each(cases)('$name, drawn many times', async ({ exercise }) => {
		const economy = await loadEconomy(exercise.model);
		const drawn = Array.from({ length: draws }, (_, turn) =>
			draw(exercise, `turn ${turn}`, economy)
		);

		test('has a right answer, which is an answer and earns full marks', () => {
			for (const each of drawn) {
				const answer = rightAnswer(exercise, each);
				const { points, of, outcome, detail } = mark(exercise, each, answer);
				expect(points).toBe(of);
				expect(outcome).toBe(exercise.task.kind === 'explain' ? 'noted' : 'right');
				if (detail?.kind === 'reach') expect(detail).toMatchObject({ reached: true, closeness: 1 });
				if (!['number', 'explain'].includes(exercise.task.kind))
					expect(validate(exercise, each, answer, locale)).toMatchObject({ valid: true });
			}
		});

		if (exercise.task.kind === 'order')
			test('has no order that is right whatever is drawn', () => {
				const right = new Set(drawn.map((each) => JSON.stringify(rightAnswer(exercise, each))));
				expect(right.size).toBeGreaterThanOrEqual(2);
			});

		test('has only numbers that exist in its texts', () => {
			const { text, hints, solution, misconceptions } = exercise;
			const proses = [text, ...hints, solution, ...misconceptions.map(({ feedback }) => feedback)];
			for (const each of drawn)
				for (const { formula } of proses.flatMap(({ slots }) => slots))
					expect(Number.isFinite(evaluateNumber(formula, each))).toBe(true);
		});

		test('tells every misconception from the answer, and answers it in its own words', () => {
			for (const each of drawn) expectMisconceptionsTold(exercise, each);
		});
	});

	test('has at least six exercises of three kinds in every lesson', () => {
		for (const lesson of lessons) {
			const kinds = exercisesOf(lesson).map(({ task }) => task.kind);
			expect(kinds.length, lesson.slug).toBeGreaterThanOrEqual(6);
			expect(new Set(kinds).size, lesson.slug).toBeGreaterThanOrEqual(3);
		}
	});

	test('uses all seven kinds, and gives every number exercise a misconception', () => {
		expect(new Set(exercises.map(({ task }) => task.kind)).size).toBe(7);
		const bare = exercises.filter(
			({ task, misconceptions }) => task.kind === 'number' && misconceptions.length === 0
		);
		expect(bare.map(({ id }) => id)).toEqual([]);
	});

	test('trains every objective', () => {
		const trained = new Set(exercises.map(({ lesson, objective }) => `${lesson}/${objective}`));
		const idle = lessons.flatMap(({ slug, objectives }) =>
			objectives.map(({ id }) => `${slug}/${id}`).filter((each) => !trained.has(each))
		);
		expect(idle).toEqual([]);
	});

	test('has a prediction in every lesson before its first model', () => {
		const late = lessons.filter(({ spreads }) => {
			const blocks = spreads.flatMap((spread) => spread.blocks);
			const model = blocks.findIndex(({ kind }) => kind === 'model');
			return !blocks
				.slice(0, model + 3)
				.some((block) => block.kind === 'exercise' && block.exercise.task.kind === 'predict');
		});
		expect(late.map(({ slug }) => slug)).toEqual([]);
	});
});

function exercisesOf(lesson: Lesson): Exercise[] {
	return lesson.spreads
		.flatMap(({ blocks }) => blocks)
		.flatMap((block) => (block.kind === 'exercise' ? [block.exercise] : []));
}

function expectMisconceptionsTold(exercise: Exercise, drawn: Drawn): void {
	const { task } = exercise;
	if (task.kind === 'choice')
		for (const option of task.options.filter(({ right }) => !holds(right, drawn)))
			expect(mark(exercise, drawn, [option.id])).toMatchObject({ feedback: [option.why] });
	if (task.kind !== 'number') return;
	const right = evaluateNumber(task.answer, drawn);
	expect(isWithin(right, right, task.tolerance)).toBe(true);
	for (const { sign } of exercise.misconceptions) {
		const wrong = 'order' in Object(sign) ? null : evaluate(sign as number, drawn);
		if (typeof wrong !== 'number') continue;
		expect(isWithin(wrong, right, task.tolerance)).toBe(false);
		const marked = mark(exercise, drawn, { typed: '', value: wrong });
		expect(marked).toMatchObject({ points: 0, outcome: 'wrong' });
		expect(marked.feedback).toHaveLength(1);
	}
}
