import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markHandIn } from '../../../src/lib/classroom/collect/mark-hand-in.ts';
import type { Remarked } from '../../../src/lib/classroom/collect/remark.ts';
import { assignedWith, collected, course, exercises, handInOf, type Answering } from './a-class.ts';

const assigned = assignedWith();

/** Right, wrong and in between, as chance has it. */
const anyAnswering: fc.Arbitrary<Answering> = fc
	.array(fc.nat({ max: 3 }), { minLength: exercises.length, maxLength: exercises.length })
	.map((choices) => (exercise, right) => {
		const choice = choices[exercises.indexOf(exercise)];
		if (choice === 0) return undefined;
		const { task } = exercise;
		if (choice === 1 && task.kind !== 'explain') return right;
		if (task.kind === 'number') return { typed: '0.25', value: 0.25 };
		if (task.kind === 'choice') return task.options.slice(0, 1).map(({ id }) => id);
		if (task.kind === 'order') return task.items.map(({ id }) => id);
		if (task.kind === 'place') return 0.3;
		if (task.kind === 'reach') return { wagePremium: choice === 2 ? 0.9 : 0.5 };
		if (task.kind === 'explain') return { text: 'Because.', ticks: [] };
		if (task.about === 'curve') return { says: task.points.map(() => 100), confidence: 0.7 };
		return { says: 'falls', confidence: 0.9 };
	});

describe('marking again', () => {
	test('finds what the learner’s device found, whatever was answered honestly', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1 }), anyAnswering, (name, answering) => {
				const { remarks, flags } = markHandIn(
					collected(handInOf(assigned, name, answering)),
					assigned,
					course
				);
				expect(flags).toEqual([]);
				for (const remark of remarks) {
					expect(remark.again).toBe(true);
					const { mark, points, attempt } = remark as Remarked;
					expect([mark.points, mark.of, mark.outcome]).toEqual([
						attempt.points,
						attempt.of,
						attempt.outcome
					]);
					expect(points).toBeCloseTo((attempt.points / attempt.of) * 10, 9);
				}
			}),
			{ numRuns: 25 }
		);
	});

	test('believes no mark, and no number that was made of what was typed', () => {
		const honest = handInOf(assigned, 'Ana', ({ task }) =>
			task.kind === 'number' ? { typed: '0.99', value: 0.99 } : undefined
		);
		const [attempt] = honest.attempts;
		if (!attempt) throw new Error('nothing was answered');
		const right = handInOf(assigned, 'Ana').attempts.find(
			({ exercise }) => exercise === attempt.exercise
		);
		const { value } = right?.answer as { value: number };
		const answer = { typed: '0.99', value };
		const forged = { ...attempt, points: 2, outcome: 'right', answer };
		const { remarks, flags } = markHandIn(
			collected({ ...honest, attempts: [forged] }),
			assigned,
			course
		);
		expect(remarks[0]).toMatchObject({ again: true, points: 0, answer: { value: 0.99 } });
		expect(flags).toEqual([{ kind: 'mark-differs', exercises: [attempt.exercise] }]);
	});

	test('reads a number typed in the language it was typed in', () => {
		const typed = (language: string) =>
			markHandIn(
				collected(
					handInOf(
						assigned,
						'Ana',
						({ task }) => (task.kind === 'number' ? { typed: '1.234', value: 1234 } : undefined),
						{ language }
					)
				),
				assigned,
				course
			).remarks[0];
		expect(typed('es')).toMatchObject({ answer: { value: 1234 } });
		expect(typed('en')).toMatchObject({ answer: { value: 1.234 } });
	});

	test('leaves what this course does not have to the learner’s own mark, apart', () => {
		const handIn = handInOf(assigned, 'Ana');
		const attempts = handIn.attempts.slice(0, 2).map((attempt, place) => ({
			...attempt,
			...(place === 0 ? { version: 'another' } : { exercise: 'unheard-of' })
		}));
		const { remarks, flags } = markHandIn(collected({ ...handIn, attempts }), assigned, course);
		expect(remarks).toMatchObject([
			{ again: false, why: 'version', told: 10 },
			{ again: false, why: 'unknown', told: 0 }
		]);
		expect(flags.map(({ kind }) => kind)).toEqual(['other-seed', 'other-version', 'not-assigned']);
	});

	test.each([
		{ answer: null },
		{ answer: [] },
		{ answer: {} },
		{ answer: 'x' },
		{ answer: 1e308 },
		{ answer: { typed: 5 } },
		{ answer: { says: {}, confidence: 1 } },
		{ answer: [['x']] },
		{ answer: { text: 'x', ticks: 5 } }
	])('takes %j for no answer, or for an answer, and never fails', ({ answer }) => {
		const handIn = handInOf(assigned, 'Ana');
		const attempts = handIn.attempts.map((attempt) => ({ ...attempt, answer }));
		const { remarks } = markHandIn(collected({ ...handIn, attempts }), assigned, course);
		for (const remark of remarks)
			expect(remark.again ? remark.mark.points : 0).toBeLessThanOrEqual(2);
	});
});

describe('what does not fit', () => {
	const kindsOf = (
		handIn: ReturnType<typeof handInOf>,
		in_ = assigned,
		brokenFrom: number | null = null
	) => markHandIn({ ...collected(handIn), brokenFrom }, in_, course).flags;

	test('is told of a chain from its first broken link on', () => {
		expect(kindsOf(handInOf(assigned, 'Ana'), assigned, 3)).toEqual([
			{ kind: 'broken-chain', from: 4 }
		]);
	});

	test('is told of someone else’s numbers, and whose they are', () => {
		const luis = handInOf(assigned, 'Luis  MAMANI');
		const [flag] = kindsOf({ ...luis, learner: { name: 'Ana', code: '' } });
		expect(flag).toMatchObject({ kind: 'other-seed', whose: ['luis mamani'] });
	});

	test('is told of numbers that are nobody’s', () => {
		const ana = handInOf(assigned, 'Ana');
		const attempts = ana.attempts.map((attempt) => ({ ...attempt, seed: 'easy numbers' }));
		expect(kindsOf({ ...ana, attempts })).toContainEqual(
			expect.objectContaining({ kind: 'other-seed', whose: [] })
		);
	});

	test('is not told of names where all have the same numbers', () => {
		const same = assignedWith({ numbers: 'same' });
		const luis = handInOf(same, 'Luis');
		expect(kindsOf({ ...luis, learner: { name: 'Ana', code: '' } }, same)).toEqual([]);
	});

	test('is told of answers outside the window, by the device’s clock', () => {
		const handIn = handInOf(assigned, 'Ana');
		const closes = assigned.assignment.closes ?? 0;
		const attempts = handIn.attempts.map((attempt, place) => ({
			...attempt,
			at: place === 0 ? 0 : place < 3 ? closes + place : attempt.at
		}));
		expect(kindsOf({ ...handIn, attempts, handedInAt: closes + 1 })).toEqual([
			{ kind: 'outside-window', early: 1, late: 2, handedInLate: true }
		]);
	});

	test('is told of an issue that was not given out here', () => {
		const handIn = { ...handInOf(assigned, 'Ana'), assignmentDigest: 'e'.repeat(64) };
		expect(kindsOf(handIn)).toEqual([{ kind: 'other-issue' }]);
	});
});
