import { expect, test } from 'vitest';
import { readPath } from '../../src/lib/widgets/read-path.ts';

const solution = {
	wage: 2,
	share: null,
	equilibria: [{ wage: 1 }, { wage: 0.9 }],
	regime: 'multiple'
};

test('returns the number at a path, lists by position', () => {
	expect(readPath(solution, {}, 'wage')).toBe(2);
	expect(readPath(solution, {}, 'equilibria.1.wage')).toBe(0.9);
	expect(readPath(solution, { labour: 3 }, 'parameters.labour')).toBe(3);
});

test('returns null where the model leaves a quantity undefined, also below it', () => {
	expect(readPath(solution, {}, 'share')).toBeNull();
	expect(readPath({ at: null }, {}, 'at.profit')).toBeNull();
});

test('returns undefined where there is no number', () => {
	expect(readPath(solution, {}, 'regime')).toBeUndefined();
	expect(readPath(solution, {}, 'equilibria.7.wage')).toBeUndefined();
	expect(readPath(solution, {}, 'toString')).toBeUndefined();
});
