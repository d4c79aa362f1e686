import { describe, expect, test } from 'vitest';
import { draw } from '../../src/lib/exercises/draw.ts';
import { loadEconomy } from '../../src/lib/exercises/load-economy.ts';
import { rightAnswer } from '../../src/lib/exercises/right-answer.ts';
import type { Assignment, Raw } from '../../src/lib/practice/keeper.ts';
import { seedOf } from '../../src/lib/exercises/seed-of.ts';
import type { Sitting } from '../../src/lib/practice/sitting.svelte.ts';
import {
	explainExample,
	numberExample,
	orderExample,
	placeExample,
	predictExample
} from '../exercises/examples.ts';
import { keeper, sitDown } from './kept.ts';

function rightTyped({ exercise, drawn }: Sitting): string {
	return (rightAnswer(exercise, drawn) as { typed: string }).typed;
}

describe('a check', () => {
	test('comes upon no answer, which is not wrong and is not recorded', async () => {
		const kept = keeper();
		const sitting = await sitDown(numberExample, kept);
		expect(sitting.check()).toBeNull();
		sitting.answer('1/');
		expect(sitting.check()).toBeNull();
		expect(sitting.refused).toBe(true);
		sitting.answer('1/3');
		expect(sitting.refused).toBe(false);
		expect(kept.attempts).toEqual([]);
	});

	test('records the answer with its mark, its numbers and the help taken', async () => {
		const kept = keeper();
		const sitting = await sitDown(numberExample, kept);
		sitting.hint();
		sitting.answer('99');
		sitting.check();
		expect(kept.attempts).toMatchObject([
			{
				exercise: 'a-number',
				version: numberExample.version,
				objective: 'the-big-push/tipping-share',
				seed: sitting.drawn.seed,
				answer: { typed: '99', value: 99 },
				outcome: 'wrong',
				hints: 1,
				shown: false
			}
		]);
	});

	test('twice of the same answer is recorded once', async () => {
		const kept = keeper();
		const sitting = await sitDown(numberExample, kept);
		sitting.answer('99');
		sitting.check();
		sitting.check();
		expect(kept.attempts).toHaveLength(1);
	});

	test('is of the answer it saw: a change makes the mark that of the last answer', async () => {
		const sitting = await sitDown(numberExample, keeper());
		sitting.answer('99');
		sitting.check();
		expect(sitting.isMarked).toBe(true);
		sitting.answer(rightTyped(sitting));
		expect(sitting.isMarked).toBe(false);
		expect(sitting.check()?.outcome).toBe('right');
		expect(sitting.isOver).toBe(true);
	});

	test('takes an order that was left as it lay for an answer', async () => {
		const sitting = await sitDown(orderExample, keeper());
		expect(sitting.check()).not.toBeNull();
	});

	test('that tells where it lies, or what happens, ends the exercise', async () => {
		for (const [exercise, raw] of [
			[placeExample, 0.01],
			[predictExample, { says: 'stays', confidence: 0.6 }]
		] as const) {
			const sitting = await sitDown(exercise, keeper());
			sitting.answer(raw);
			sitting.check();
			expect(sitting.isOver, exercise.task.kind).toBe(true);
		}
	});

	test('of a prediction keeps how sure it was', async () => {
		const kept = keeper();
		const sitting = await sitDown(predictExample, kept);
		sitting.answer({ says: 'stays', confidence: 0.6 });
		sitting.check();
		expect(kept.attempts[0]?.confidence).toBe(0.6);
	});
});

describe('another like this one', () => {
	test('has other numbers and nothing of the old answer, each time', async () => {
		const sitting = await sitDown(numberExample, keeper());
		for (let turn = 0; turn < 5; turn++) {
			const { fixedLabour } = sitting.drawn.names;
			sitting.answer('1');
			sitting.hint();
			sitting.check();
			sitting.another();
			expect(sitting.drawn.names['fixedLabour']).not.toBe(fixedLabour);
			expect(sitting.raw).toBeUndefined();
			expect(sitting.hintsGiven).toBe(0);
			expect(sitting.marked).toBeNull();
		}
	});

	test('can be rebuilt from its seed by anyone', async () => {
		const kept = keeper();
		const sitting = await sitDown(numberExample, kept);
		sitting.another();
		const economy = await loadEconomy('big-push');
		const rebuilt = draw(numberExample, kept.drafts.at(-1)?.seed ?? '', economy);
		expect(rebuilt.names).toEqual(sitting.drawn.names);
	});

	test('is not to be had where there is nothing to draw', async () => {
		const sitting = await sitDown({ ...explainExample, draws: {} }, keeper());
		expect(sitting.hasOthers).toBe(false);
	});
});

describe('a solution that was looked at', () => {
	test('stays so for these numbers: after a new beginning, and after coming back', async () => {
		const kept = keeper();
		const before = await sitDown(numberExample, kept);
		before.showSolution();
		before.afresh();
		expect(before.solutionShown).toBe(false);
		const after = await sitDown(numberExample, kept);
		after.answer(rightTyped(after));
		after.check();
		expect(kept.attempts).toMatchObject([{ outcome: 'right', shown: true }]);
	});

	test('says nothing of other numbers', async () => {
		const kept = keeper();
		const sitting = await sitDown(numberExample, kept);
		sitting.showSolution();
		sitting.another();
		sitting.answer(rightTyped(sitting));
		sitting.check();
		expect(kept.attempts).toMatchObject([{ outcome: 'right', shown: false }]);
	});

	test('is known of a draft that was kept before drafts said so, hints added since or not', async () => {
		const kept = keeper();
		(await sitDown(numberExample, kept)).showSolution();
		const { shown: _, ...old } = kept.drafts.at(-1) ?? {};
		expect(_).toBe(true);
		kept.drafts.push(old as never);
		const sitting = await sitDown(numberExample, kept);
		sitting.answer('99');
		sitting.check();
		expect(kept.attempts).toMatchObject([{ shown: true }]);
	});
});

describe('coming back', () => {
	test('finds the numbers, what was typed and the help taken', async () => {
		const kept = keeper();
		const before = await sitDown(numberExample, kept);
		before.another();
		before.hint();
		before.answer('0.4');
		const after = await sitDown(numberExample, kept);
		expect(after.drawn.names).toEqual(before.drawn.names);
		expect(after.raw).toBe('0.4');
		expect(after.hintsGiven).toBe(1);
		expect(after.marked).toBeNull();
	});

	test('finds the mark of what was checked last', async () => {
		const kept = keeper();
		const before = await sitDown(numberExample, kept);
		before.answer(rightTyped(before));
		before.check();
		const after = await sitDown(numberExample, kept);
		expect(after.isOver).toBe(true);
		expect(after.stood).toMatchObject({ kind: 'solved' });
	});

	test('to an exercise that has changed, one is asked before anything is overwritten', async () => {
		const edited = { ...numberExample, version: 'another' };
		for (const keepAnswer of [true, false]) {
			const kept = keeper();
			(await sitDown(numberExample, kept)).answer('0.4');
			const sitting = await sitDown(edited, kept);
			expect(sitting.unsettled?.answer).toBe('0.4');
			expect(kept.drafts).toHaveLength(1);
			sitting.settle(keepAnswer);
			expect(sitting.unsettled).toBeNull();
			expect(sitting.raw).toBe(keepAnswer ? '0.4' : undefined);
			expect(kept.drafts.at(-1)?.version).toBe('another');
		}
	});
});

test('every change is kept at once', async () => {
	const kept = keeper();
	const sitting = await sitDown(numberExample, kept);
	for (const typed of ['0', '0.', '0.4']) sitting.answer(typed);
	expect(kept.drafts.map(({ answer }): Raw => answer)).toEqual(['0', '0.', '0.4']);
});

describe('an exercise done for an instructor', () => {
	const terms = { learner: 'ana', attempts: 2, hints: false, solutions: false };
	const assignment: Assignment = { id: 'a1', seed: 'a1', terms };

	test('takes as many answers as were allowed, and then stands as it is', async () => {
		const kept = keeper();
		const sitting = await sitDown(numberExample, kept, assignment);
		for (const typed of ['98', '99', '100']) {
			sitting.answer(typed);
			sitting.check();
		}
		expect(kept.attempts.map(({ answer }) => answer)).toMatchObject([{ value: 98 }, { value: 99 }]);
		expect(sitting).toMatchObject({ allowance: { triesLeft: 0 }, isOver: true, goesOn: false });
		const later = await sitDown(numberExample, kept, assignment);
		expect(later).toMatchObject({ allowance: { triesLeft: 0 }, isOver: true });
	});

	test('draws from the assignment and the learner, whoever holds the tablet, and has no others', async () => {
		const sitting = await sitDown(numberExample, keeper(), assignment);
		const { id, version } = numberExample;
		const parts = { exercise: id, version, assignment: 'a1', learner: 'ana', turn: 0 };
		expect(sitting.drawn.seed).toBe(seedOf(parts));
		expect(sitting).toMatchObject({
			hasOthers: false,
			allowance: { hints: false, solution: false }
		});
	});

	test('does not begin anew once a prediction has been told what was right', async () => {
		const sitting = await sitDown(predictExample, keeper(), assignment);
		const raw = rightAnswer(predictExample, sitting.drawn) as Raw;
		sitting.answer(raw);
		sitting.check();
		expect(sitting).toMatchObject({ isOver: true, goesOn: false, allowance: { triesLeft: 1 } });
	});
});
