import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrationOf } from '../../src/lib/state/work/calibration.ts';
import { standingOf, type Answered } from '../../src/lib/state/work/standing.ts';

const answer = (exercise: string, changed: Partial<Answered> = {}): Answered => ({
	...{ id: 'a', exercise, outcome: 'right', of: 2, shown: false },
	...changed
});

describe('where attempts leave a learner', () => {
	test('counts an exercise once, however often it was solved', () => {
		const attempts = [answer('x'), answer('x', { id: 'b' }), answer('y', { outcome: 'partly' })];
		expect(standingOf(attempts, ['x', 'y', 'z'])).toEqual({ of: 3, tried: 2, solved: 1 });
	});

	test('does not count as solved what was answered after the solution was shown', () => {
		expect(standingOf([answer('x', { shown: true })], ['x'])).toMatchObject({
			tried: 1,
			solved: 0
		});
	});

	test('counts as solved, once answered, what gives no points', () => {
		const attempts = [answer('x', { of: 0, outcome: 'wrong' }), answer('y', { outcome: 'noted' })];
		expect(standingOf(attempts, ['x', 'y'])).toMatchObject({ solved: 2 });
	});

	test('leaves out exercises of other lessons, and those taken out of the course', () => {
		expect(standingOf([answer('gone')], ['x'])).toEqual({ of: 1, tried: 0, solved: 0 });
	});

	test('does not depend on the order of attempts, nor on one that comes twice', () => {
		const some = fc.array(
			fc.record({
				id: fc.uuid(),
				exercise: fc.constantFrom('x', 'y', 'z', 'gone'),
				outcome: fc.constantFrom('right', 'partly', 'wrong', 'noted'),
				of: fc.constantFrom(0, 2),
				shown: fc.boolean()
			})
		);
		fc.assert(
			fc.property(some, (attempts) => {
				const standing = standingOf(attempts, ['x', 'y', 'z']);
				expect(standingOf([...attempts].reverse().concat(attempts), ['x', 'y', 'z'])).toEqual(
					standing
				);
				expect(standing.solved).toBeLessThanOrEqual(standing.tried);
				expect(standing.tried).toBeLessThanOrEqual(standing.of);
			})
		);
	});
});

describe('confidence against being right', () => {
	test('puts each prediction into the band of its confidence, and leaves other answers out', () => {
		const attempts = [
			{ confidence: 0.5, outcome: 'wrong' },
			{ confidence: 0.6, outcome: 'right' },
			{ confidence: 0.8, outcome: 'right' },
			{ confidence: 1, outcome: 'right' },
			{ confidence: null, outcome: 'right' }
		];
		expect(calibrationOf(attempts)).toEqual([
			{ from: 0.5, to: 0.65, predictions: 2, right: 1 },
			{ from: 0.65, to: 0.8, predictions: 0, right: 0 },
			{ from: 0.8, to: 0.95, predictions: 1, right: 1 },
			{ from: 0.95, to: 1, predictions: 1, right: 1 }
		]);
	});
});
