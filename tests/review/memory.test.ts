import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../src/lib/review/days.ts';
import { memoriesOf } from '../../src/lib/review/memory.ts';
import type { Reviewed } from '../../src/lib/review/reviewed.ts';
import { attempt, noon } from './some-attempts.ts';

function intervalAfter(...attempts: Reviewed[]): number {
	const [memory] = memoriesOf(attempts);
	if (!memory) throw new Error('no memory');
	return (memory.due - memory.last) / day;
}

const anyAttempt = fc.record({
	objective: fc.constantFrom('a', 'b', 'c'),
	at: fc.integer({ min: noon, max: noon + 400 * day }),
	outcome: fc.constantFrom('right' as const, 'partly' as const, 'wrong' as const, 'noted' as const),
	hints: fc.nat(3),
	shown: fc.boolean()
});

describe('memoriesOf', () => {
	test('asks again after at least a day, and later after each success', () => {
		const first = intervalAfter(attempt('a', 0));
		const second = intervalAfter(attempt('a', 0), attempt('a', first));
		expect(first).toBeGreaterThanOrEqual(1);
		expect(second).toBeGreaterThan(first);
	});

	test('asks sooner after a mistake than after a success, and sooner where hints were needed', () => {
		const before = [attempt('a', 0), attempt('a', 3)];
		const success = intervalAfter(...before, attempt('a', 12));
		const helped = intervalAfter(...before, attempt('a', 12, { hints: 1 }));
		const mistake = intervalAfter(...before, attempt('a', 12, { outcome: 'wrong' }));
		expect(mistake).toBeLessThan(helped);
		expect(helped).toBeLessThan(success);
	});

	test('counts the first answer of a sitting: trying again at once changes nothing', () => {
		const wrong = attempt('a', 0, { outcome: 'wrong' });
		expect(intervalAfter(wrong, attempt('a', 0.01))).toBe(intervalAfter(wrong));
	});

	test('leaves out what tells nothing: predictions, and answers with the solution in view', () => {
		expect(memoriesOf([attempt('a', 0, { outcome: 'noted' })])).toEqual([]);
		expect(memoriesOf([attempt('a', 0, { shown: true })])).toEqual([]);
	});

	test('forgets with time', () => {
		const [memory] = memoriesOf([attempt('a', 0)]);
		expect(memory?.recall(noon)).toBeCloseTo(1);
		expect(memory?.recall(noon + 30 * day)).toBeLessThan(memory?.recall(noon + 5 * day) ?? 0);
	});

	test('is the same whatever the order in which attempts arrive', () => {
		const told = (attempts: readonly Reviewed[]) =>
			memoriesOf(attempts)
				.map(({ objective, last, due }) => `${objective} ${last} ${due}`)
				.sort();
		fc.assert(
			fc.property(fc.array(anyAttempt, { maxLength: 30 }), fc.integer(), (attempts, seed) => {
				const moved = [...attempts].sort((a, b) => ((a.at ^ seed) % 97) - ((b.at ^ seed) % 97));
				expect(told(moved)).toEqual(told(attempts));
			})
		);
	});

	test('is due after it was last asked for, whatever happened', () => {
		fc.assert(
			fc.property(fc.array(anyAttempt, { maxLength: 30 }), (attempts) => {
				for (const { last, due } of memoriesOf(attempts)) expect(due).toBeGreaterThan(last);
			})
		);
	});
});
