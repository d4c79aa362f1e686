import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/lib/exercises/answer.ts';
import type { ChoiceTask } from '../../src/lib/exercises/choice/task.ts';
import { draw } from '../../src/lib/exercises/draw.ts';
import type { Drawn } from '../../src/lib/exercises/drawn.ts';
import type { Exercise } from '../../src/lib/exercises/exercise.ts';
import { evaluateNumber, holds } from '../../src/lib/exercises/formulas/evaluate.ts';
import type { Formula } from '../../src/lib/exercises/formulas/formula.ts';
import { loadEconomy } from '../../src/lib/exercises/load-economy.ts';
import { mark } from '../../src/lib/exercises/mark.ts';
import type { DirectionTask, OutcomeTask } from '../../src/lib/exercises/predict/task.ts';
import { whatHappens } from '../../src/lib/exercises/predict/what-happens.ts';
import { filledHtml } from '../../src/lib/exercises/prose/filled-html.ts';
import { rightAnswer } from '../../src/lib/exercises/right-answer.ts';
import { validate } from '../../src/lib/exercises/validate.ts';
import { formatNumber } from '../../src/lib/i18n/format.ts';
import { locales, type Locale } from '../../src/lib/i18n/locales.ts';
import type { Lesson } from '../../src/lib/lessons/lesson.ts';
import { courseIn } from './course.ts';
import { equationsShown } from './equations-shown.ts';

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
				if (exercise.task.kind === 'number') {
					const right = evaluateNumber(exercise.task.answer, each);
					expect(mark(exercise, each, typed(exercise, each, right, locale)).outcome).toBe('right');
				}
			}
		});

		// A translation is marked as the English is, which is drawn often enough to tell.
		if (locale === 'en')
			test('has no option whose feedback nobody reads, or that a draw decides but always alike', () => {
				const { task } = exercise;
				if (task.kind !== 'choice' && (task.kind !== 'predict' || task.about === 'curve')) return;
				const rights = drawn.map((each) => rightOptions(task, each));
				for (const { id, why } of task.options.filter((option) => option.why))
					expect(
						rights.some((right) => !right.includes(id)),
						`${id}: ${why?.html}`
					).toBe(true);
				if (task.kind === 'predict' && task.about === 'direction') return;
				const decided = task.options.filter(
					(option) => 'right' in option && typeof option.right !== 'boolean'
				);
				for (const { id } of decided)
					expect(
						rights.some((right) => right.includes(id)),
						`${id} is never right`
					).toBe(true);
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

		test('shows equations that come out, reckoned with the numbers they show', () => {
			const { hints, solution, misconceptions } = exercise;
			const proses = [...hints, solution, ...misconceptions.map(({ feedback }) => feedback)];
			for (const each of drawn)
				for (const html of proses.map((prose) => filledHtml(prose, each, locale)))
					for (const { text, sum, result, unit } of equationsShown(html, locale))
						// Half a digit for rounding the result, and a little for what it is reckoned from.
						expect(Math.abs(sum - result), text).toBeLessThan(0.65 * unit);
		});

		test('tells every misconception from the answer, and answers it in its own words', () => {
			for (const each of drawn) expectMisconceptionsTold(exercise, each, locale);
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

/** Ids of the options that are right, or come about. */
function rightOptions(
	task: ChoiceTask | DirectionTask | OutcomeTask,
	drawn: Drawn
): readonly (string | number)[] {
	if (task.kind === 'predict') return whatHappens(task, drawn);
	return task.options.filter(({ right }) => holds(right, drawn)).map(({ id }) => id);
}

/** A number as whoever has come to it types it: in the digits in which the answer is written. */
function typed(exercise: Exercise, drawn: Drawn, value: number, locale: Locale): Answer {
	const { task } = exercise;
	// Of a whole number that is a fraction by mistake nobody types the nearest whole one.
	if (task.kind !== 'number' || task.format === 'd') return { typed: '', value };
	const read = validate(exercise, drawn, formatNumber(value, task.format, locale), locale);
	if (!read?.valid) throw new Error(`${exercise.id}: ${value} cannot be typed`);
	return read.answer;
}

function expectMisconceptionsTold(exercise: Exercise, drawn: Drawn, locale: Locale): void {
	const { task } = exercise;
	if (task.kind === 'choice')
		for (const option of task.options.filter(({ right }) => !holds(right, drawn)))
			expect(mark(exercise, drawn, [option.id])).toMatchObject({ feedback: [option.why] });
	if (task.kind === 'order')
		for (const { id, sign } of exercise.misconceptions) {
			const { order } = sign as { readonly order: readonly string[] };
			expect(mark(exercise, drawn, order)).toMatchObject({ misconception: id });
		}
	if (task.kind !== 'number' && task.kind !== 'place') return;
	for (const { id, sign } of exercise.misconceptions) {
		const wrong = evaluateNumber(sign as Formula, drawn);
		const answers =
			task.kind === 'place'
				? [wrong]
				: [{ typed: '', value: wrong }, typed(exercise, drawn, wrong, locale)];
		for (const answer of answers)
			expect(mark(exercise, drawn, answer), numbersOf(exercise, drawn)).toMatchObject({
				misconception: id
			});
		if (task.kind === 'place') {
			expect(validate(exercise, drawn, wrong, locale)).toMatchObject({ valid: true });
			const { points, of } = mark(exercise, drawn, wrong);
			expect(points / of, `${id}: ${numbersOf(exercise, drawn)}`).toBeLessThanOrEqual(0.5);
		} else
			for (const answer of answers)
				expect(mark(exercise, drawn, answer)).toMatchObject({ points: 0, outcome: 'wrong' });
	}
}

/** What was drawn, for a message. */
function numbersOf({ draws }: Exercise, { names }: Drawn): string {
	return Object.keys(draws)
		.map((name) => `${name} = ${String(names[name])}`)
		.join(', ');
}
