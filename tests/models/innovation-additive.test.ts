import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { innovationAdditiveCurve } from '../../src/lib/models/innovation-additive/curves.ts';
import {
	innovationAdditiveParameters,
	type InnovationAdditiveParameters
} from '../../src/lib/models/innovation-additive/parameters.ts';
import { solveInnovationAdditive } from '../../src/lib/models/innovation-additive/solve.ts';
import { randomParameters } from './random-parameters.ts';

const drawn = randomParameters(innovationAdditiveParameters);

/** Total value firm by firm if the first group gets this share of the budget. */
function valueOf(country: InnovationAdditiveParameters, share: number): number {
	const { firmsPerGroup, groups, proximityAcross, spilloverStrength, budget } = country;
	const research = Array.from({ length: firmsPerGroup * groups }, (_, firm) =>
		firm < firmsPerGroup
			? (share * budget) / firmsPerGroup
			: ((1 - share) * budget) / (firmsPerGroup * (groups - 1))
	);
	const groupOf = (firm: number) => Math.floor(firm / firmsPerGroup);
	return research.reduce((total, own, firm) => {
		const learnt = research.reduce((sum, other, source) => {
			if (source === firm) return sum;
			return sum + other * (groupOf(source) === groupOf(firm) ? 1 : proximityAcross);
		}, 0);
		return total + Math.pow(own + spilloverStrength * learnt, country.knowledgeExponent);
	}, 0);
}

describe('additive innovation', () => {
	test('values both ways to spend as the sum over all firms does', () => {
		fc.assert(
			fc.property(drawn, (country) => {
				const { valueDispersed, valueConcentrated } = solveInnovationAdditive(country);
				expect(valueDispersed / valueOf(country, 1 / country.groups)).toBeCloseTo(1, 10);
				expect(valueConcentrated / valueOf(country, 1)).toBeCloseTo(1, 10);
			}),
			{ numRuns: 60 }
		);
	});

	test('spreads with decreasing, ties with constant, concentrates with increasing returns', () => {
		fc.assert(
			fc.property(drawn, (country) => {
				const { difference } = solveInnovationAdditive(country);
				const exponent = country.knowledgeExponent;
				if (Math.abs(exponent - 1) < 1e-9) expect(difference).toBeCloseTo(0, 9);
				else expect(Math.sign(difference)).toBe(Math.sign(exponent - 1));
				expect(solveInnovationAdditive({ ...country, knowledgeExponent: 1 }).difference).toBe(0);
			}),
			{ numRuns: 500 }
		);
	});

	test('draws the difference against the returns to knowledge, through zero at 1', () => {
		const points = innovationAdditiveCurve({}, 17);
		expect(points.map(({ x }) => x).at(0)).toBe(0.3);
		expect(points.at(-1)?.x).toBe(2);
		expect(points[7]?.x).toBeCloseTo(1, 12);
		expect(points[7]?.y).toBeCloseTo(0, 9);
		expect(points[6]?.y).toBeLessThan(0);
		expect(points[8]?.y).toBeGreaterThan(0);
	});
});
