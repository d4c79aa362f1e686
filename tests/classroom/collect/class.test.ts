import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classTable, type Terms } from '../../../src/lib/classroom/collect/class-table.ts';
import type { Decision } from '../../../src/lib/classroom/collect/decision.ts';
import { analyseItems } from '../../../src/lib/classroom/collect/item-analysis.ts';
import { markHandIn } from '../../../src/lib/classroom/collect/mark-hand-in.ts';
import { countedBy } from '../../../src/lib/classroom/collect/policy.ts';
import { bandsOf, predictionsOf } from '../../../src/lib/classroom/collect/predictions.ts';
import { writtenAnswers } from '../../../src/lib/classroom/collect/written-answers.ts';
import { readTyped } from '../../../src/lib/classroom/gradebook/typed/read-typed.ts';
import type { HandIn } from '../../../src/lib/classroom/hand-in/hand-in.ts';
import {
	allRight,
	assignedWith,
	attemptOf,
	collected,
	course,
	exercises,
	handInOf,
	uuid
} from './a-class.ts';

const assigned = assignedWith();
const terms: Terms = { policy: 'best', roster: null, decisions: [] };

function tableOf(handIns: readonly HandIn[], changed: Partial<Terms> = {}, in_ = assigned) {
	const marked = handIns.map((handIn) => markHandIn(collected(handIn), in_, course));
	return classTable(marked, in_, { ...terms, ...changed });
}

const decided = (changed: Partial<Decision>): Decision => ({
	learner: 'ana',
	exercise: '',
	points: null,
	reason: '',
	ticks: null,
	student: null,
	at: 1,
	...changed
});

const names = ['Ana', 'Luis', 'Rosa', 'Zoë', 'Inti', 'Sami'];
const handIns = names.map((name, place) =>
	handInOf(assigned, name, (exercise, right, turn) =>
		exercises.indexOf(exercise) < place ? undefined : allRight(name)(exercise, right, turn)
	)
);

describe('the class table', () => {
	test('is the same in whatever order the files came, and however often', () => {
		const one = tableOf(handIns);
		fc.assert(
			fc.property(
				fc.shuffledSubarray(handIns, { minLength: handIns.length }),
				fc.shuffledSubarray(handIns),
				(shuffled, again) => {
					const other = tableOf([...shuffled, ...again]);
					const byKey = (table: typeof one) =>
						new Map(table.rows.map((row) => [row.person.key, row]));
					expect(byKey(other)).toEqual(byKey(one));
				}
			),
			{ numRuns: 20 }
		);
	});

	test('counts an answer once that came in two hand-ins, and never adds hand-ins up', () => {
		const first = handInOf(assigned, 'Ana', (exercise, right) =>
			exercise.task.kind === 'place' ? right : undefined
		);
		const later = { ...first, id: uuid(), handedInAt: first.handedInAt + 1 };
		const tablet = handInOf(assigned, 'ANA', (exercise, right) =>
			exercise.task.kind === 'place' ? right : undefined
		);
		const { rows } = tableOf([first, later, tablet]);
		expect(rows).toHaveLength(1);
		expect(rows[0]?.total).toBe(10);
		expect(rows[0]?.flags).toEqual([]);
	});

	test('shows a student who has not handed in, and a learner the list does not know', () => {
		const roster = readTyped('Luis; 7\nPaco; 8');
		const known = handInOf(assigned, 'L. M.', allRight('Luis'), {
			learner: { name: 'L. M.', code: '7' }
		});
		const { rows } = tableOf([handInOf(assigned, 'Ana'), known], { roster });
		expect(rows.map(({ person, total }) => [person.name, total === null])).toEqual([
			['Luis', false],
			['Paco', true],
			['Ana', false]
		]);
		const byHand = tableOf([handInOf(assigned, 'Ana'), known], {
			roster,
			decisions: [decided({ student: '8' })]
		});
		expect(byHand.rows.map(({ person }) => person.name)).toEqual(['Luis', 'Paco']);
	});

	test('takes what the instructor decided, with its reason, and the latest decision', () => {
		const [exercise] = assigned.assignment.exercises;
		const { rows } = tableOf([handInOf(assigned, 'Ana')], {
			decisions: [
				decided({ exercise: exercise?.id ?? '', points: 3, reason: 'Copied', at: 2 }),
				decided({ exercise: exercise?.id ?? '', points: 9, reason: 'First look', at: 1 })
			]
		});
		expect(rows[0]?.cells[0]).toMatchObject({
			points: 3,
			computed: 10,
			decision: { reason: 'Copied' }
		});
	});

	test('keeps the learner’s own mark apart where it cannot be marked here', () => {
		const handIn = handInOf(assigned, 'Ana');
		const attempts = handIn.attempts.map((attempt) => ({ ...attempt, version: 'another' }));
		const { rows } = tableOf([{ ...handIn, attempts }]);
		expect(rows[0]?.cells[0]).toMatchObject({ points: null, told: 10 });
		expect(rows[0]?.total).toBe(0);
	});

	test('counts so many answers as are allowed, the earliest first', () => {
		const limited = assignedWith({ attempts: 2 });
		const [exercise] = exercises;
		if (!exercise) throw new Error('there are exercises');
		const learner = { name: 'Ana', code: '' };
		const attempts = [0, 1, 2].flatMap((turn) => {
			const option = turn === 2 ? undefined : ['grows'];
			const at = (limited.assignment.opens ?? 0) + 1000 * turn;
			const answer = attemptOf(
				exercise,
				learner,
				limited.assignment,
				(_, right) => option ?? right,
				at,
				turn
			);
			return answer ?? [];
		});
		const { rows } = tableOf([{ ...handInOf(limited, 'Ana'), attempts }], {}, limited);
		expect(rows[0]?.cells[0]?.counted).toHaveLength(2);
		expect(rows[0]?.cells[0]?.surplus).toHaveLength(1);
		expect(rows[0]?.flags).toEqual([{ kind: 'too-many', exercises: [exercise.id], allowed: 2 }]);
	});
});

describe('side by side', () => {
	const flagsOf = (given: readonly HandIn[], name: string) =>
		tableOf(given).rows.find(({ person }) => person.name === name)?.flags ?? [];

	test('a copied hand-in is told to both, with its device', () => {
		const ana = handInOf(assigned, 'Ana');
		const copy = { ...ana, learner: { name: 'Luis', code: '' } };
		const flags = flagsOf([ana, { ...copy, id: uuid() }], 'Luis');
		expect(flags).toContainEqual({ kind: 'copied', others: ['ana'], sameDevice: true });
		expect(flagsOf([ana, { ...copy, id: uuid() }], 'Ana')).toContainEqual(
			expect.objectContaining({ kind: 'copied', others: ['luis'] })
		);
	});

	test('the same answers under own numbers are told, and honest ones are not', () => {
		const ana = handInOf(assigned, 'Ana');
		const taken = new Map(ana.attempts.map(({ exercise, answer }) => [exercise, answer]));
		const luis = handInOf(assigned, 'Luis', ({ id }) => taken.get(id) as never);
		const flags = flagsOf([ana, luis, ...handIns.slice(2)], 'Luis');
		expect(flags).toEqual([
			{
				kind: 'same-answers',
				others: ['ana'],
				exercises: expect.arrayContaining([
					expect.stringContaining('number'),
					expect.stringContaining('explain')
				]) as unknown
			}
		]);
		expect(handIns.flatMap((handIn) => flagsOf(handIns, handIn.learner.name))).toEqual([]);
	});

	test('an answer that changed after it was handed in is told', () => {
		const ana = handInOf(assigned, 'Ana');
		const attempts = ana.attempts.map((attempt, place) =>
			place === 0 ? { ...attempt, hints: 3 } : attempt
		);
		const flags = flagsOf([ana, { ...ana, id: uuid(), attempts }], 'Ana');
		expect(flags).toEqual([{ kind: 'rewritten', exercises: [ana.attempts[0]?.exercise] }]);
	});
});

describe('which of several answers counts', () => {
	const points = [4, 10, 6];

	test.each([
		['best', 10, 1],
		['last', 6, 2],
		['first', 4, 0],
		['mean', 20 / 3, null]
	] as const)('by "%s" it comes to %d', (policy, expected, which) => {
		expect(countedBy(policy, points)).toEqual({ points: expected, which });
		expect(countedBy(policy, [])).toBeNull();
	});

	test('never comes to more than the best or less than the worst', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 1 }),
				fc.constantFrom('best', 'last', 'first', 'mean'),
				(earned, policy) => {
					const counted = countedBy(policy, earned)?.points ?? NaN;
					expect(counted).toBeLessThanOrEqual(Math.max(...earned) + 1e-9);
					expect(counted).toBeGreaterThanOrEqual(Math.min(...earned) - 1e-9);
				}
			)
		);
	});
});

describe('how exercises did', () => {
	const wrongIn = (kind: string, name: string) =>
		handInOf(assigned, name, (exercise, right, turn) =>
			exercise.id === kind && exercise.task.kind === 'choice'
				? ['both']
				: allRight(name)(exercise, right, turn)
		);
	const choice = exercises[0]?.id ?? '';
	const class_ = [
		...names.slice(0, 3).map((name) => wrongIn(choice, name)),
		...handIns.slice(3, 4)
	];

	test('is told by ease and by wrong answers, with the misconception they are', () => {
		const [first] = analyseItems(tableOf(class_));
		expect(first).toMatchObject({
			answered: 3,
			ease: 0,
			shares: { none: 3, some: 0, all: 0 },
			wrong: [{ misconception: 'both', times: 3 }]
		});
	});

	test('is told by discrimination: 1 where those who know the rest know it, nothing where few answered', () => {
		const strong = names.map((name, place) =>
			handInOf(assigned, name, (exercise, right, turn) => {
				if (place < 3) return allRight(name)(exercise, right, turn);
				if (exercise.task.kind === 'choice') return exercise.task.several ? undefined : ['both'];
				return exercise.task.kind === 'place' ? 0 : undefined;
			})
		);
		const [first] = analyseItems(tableOf(strong));
		expect(first?.discrimination).toBeCloseTo(1, 6);
		expect(analyseItems(tableOf(strong.slice(0, 4)))[0]?.discrimination).toBeNull();
	});
});

describe('predictions', () => {
	const saying = (name: string, says: string, confidence: number) =>
		handInOf(assigned, name, ({ task }) =>
			task.kind === 'predict' && task.about !== 'curve' ? { says, confidence } : undefined
		);
	const table = tableOf([
		saying('Ana', 'rises', 0.9),
		saying('Luis', 'falls', 1),
		saying('Rosa', 'falls', 0.55)
	]);

	test('are told beside what the model says, with how sure they were', () => {
		expect(predictionsOf(table)).toMatchObject([
			{
				made: 3,
				agreed: 1,
				confidence: { agreed: 0.9 },
				said: [
					{ says: 'falls', times: 2, agreed: 0 },
					{ says: 'rises', times: 1, agreed: 1 }
				]
			}
		]);
	});

	test('fall into bands of confidence, the surest included', () => {
		expect(bandsOf(table).map(({ made, agreed }) => [made, agreed])).toEqual([
			[1, 0],
			[0, 0],
			[0, 0],
			[0, 0],
			[2, 1]
		]);
	});
});

test('texts stand side by side, the last of each, with their writer’s ticks', () => {
	const explain = exercises.find(({ task }) => task.kind === 'explain')?.id ?? '';
	const texts = writtenAnswers(tableOf(handIns.slice(0, 2)), explain);
	expect(
		texts.map(({ person, text, ownTicks }) => [person.name, text.slice(0, 4), ownTicks])
	).toEqual([
		['Ana', 'Ana ', ['wages']],
		['Luis', 'Luis', ['wages']]
	]);
});
