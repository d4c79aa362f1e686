import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { innovationConcentrationCurve } from '../../src/lib/models/innovation-concentration/curves.ts';
import {
	innovationConcentrationParameters,
	type InnovationConcentrationParameters
} from '../../src/lib/models/innovation-concentration/parameters.ts';
import { solveInnovationConcentration } from '../../src/lib/models/innovation-concentration/solve.ts';
import { randomParameters } from './random-parameters.ts';

const drawn = randomParameters(innovationConcentrationParameters);

/** Total value firm by firm, given the research of each firm of each group. */
function valueOf(country: InnovationConcentrationParameters, research: readonly number[]): number {
	const { firmsPerGroup, proximityAcross, spilloverStrength } = country;
	const { ownReturn, diminishingReturns } = country;
	const groupOf = (firm: number) => Math.floor(firm / firmsPerGroup);
	return research.reduce((total, own, firm) => {
		const learnt = research.reduce((sum, other, source) => {
			if (source === firm) return sum;
			return sum + other * (groupOf(source) === groupOf(firm) ? 1 : proximityAcross);
		}, 0);
		return (
			total +
			ownReturn * own -
			(diminishingReturns * own * own) / 2 +
			spilloverStrength * own * learnt
		);
	}, 0);
}

/** Budget of the first group a share, the rest evenly over the other groups. */
function tilted(country: InnovationConcentrationParameters, share: number): number[] {
	const { firmsPerGroup, groups, budget } = country;
	const inFirst = (share * budget) / firmsPerGroup;
	const elsewhere = ((1 - share) * budget) / (firmsPerGroup * (groups - 1));
	return Array.from({ length: firmsPerGroup * groups }, (_, firm) =>
		firm < firmsPerGroup ? inFirst : elsewhere
	);
}

describe('the concentration of innovation', () => {
	test('values both ways to spend as the sum over all firms does', () => {
		fc.assert(
			fc.property(drawn, (country) => {
				const { valueDispersed, valueConcentrated, difference } =
					solveInnovationConcentration(country);
				const spread = valueOf(country, tilted(country, 1 / country.groups));
				const together = valueOf(country, tilted(country, 1));
				const unit = Math.max(1, Math.abs(spread), Math.abs(together));
				expect(Math.abs(valueDispersed - spread) / unit).toBeLessThan(1e-10);
				expect(Math.abs(valueConcentrated - together) / unit).toBeLessThan(1e-10);
				expect(Math.abs(difference - (together - spread)) / unit).toBeLessThan(1e-10);
			})
		);
	});

	test('concentrates exactly where groups are less close than the bound', () => {
		fc.assert(
			fc.property(drawn, (country) => {
				const solution = solveInnovationConcentration(country);
				const slack = solution.proximityAcrossUpperBound - country.proximityAcross;
				if (Math.abs(slack) < 1e-9) expect(solution.concentrate).toBe(false);
				else expect(solution.concentrate).toBe(slack > 0);
				if (Math.abs(slack) > 1e-9)
					expect(Math.sign(solution.betweenGroupCurvature)).toBe(Math.sign(slack));
			}),
			{ numRuns: 500 }
		);
	});

	test('never gains more by a mixture than by one of the two ways', () => {
		fc.assert(
			fc.property(drawn, fc.integer({ min: 0, max: 10 }), (country, step) => {
				const { valueDispersed, valueConcentrated } = solveInnovationConcentration(country);
				const share = 1 / country.groups + (step / 10) * (1 - 1 / country.groups);
				const best = Math.max(valueDispersed, valueConcentrated);
				const mixture = valueOf(country, tilted(country, share));
				expect(mixture).toBeLessThan(best + 1e-9 * Math.max(1, Math.abs(best)));
			})
		);
	});

	test('concentrates only where a planner without a budget would know no bound', () => {
		fc.assert(
			fc.property(drawn, (country) => {
				const { concentrate, firstBestResearch } = solveInnovationConcentration(country);
				if (concentrate) expect(firstBestResearch).toBeNull();
			}),
			{ numRuns: 500 }
		);
		const near = solveInnovationConcentration({ proximityAcross: 0.8 });
		expect(near).toMatchObject({ concentrate: false, firstBestResearch: null });
	});

	test('lets a planner do more research than the market, where both have a bound', () => {
		fc.assert(
			fc.property(drawn, (country) => {
				const { marketResearch, firstBestResearch } = solveInnovationConcentration(country);
				if (firstBestResearch === null) return;
				expect(marketResearch).not.toBeNull();
				expect(firstBestResearch).toBeGreaterThan(marketResearch ?? NaN);
			})
		);
	});

	test('counts what one more unit brings to others', () => {
		fc.assert(
			fc.property(drawn, (country) => {
				const solution = solveInnovationConcentration(country);
				for (const [share, expected] of [
					[1 / country.groups, solution.externalMarginalProductDispersed],
					[1, solution.externalMarginalProductConcentrated]
				] as const) {
					const research = tilted(country, share);
					const own = research[0] ?? NaN;
					const more = valueOf(country, [own + 1, ...research.slice(1)]);
					const { ownReturn, diminishingReturns: slope, spilloverStrength: strength } = country;
					const learnt = expected / strength;
					const toItself =
						ownReturn - (slope * ((own + 1) ** 2 - own ** 2)) / 2 + strength * learnt;
					const unit = Math.max(1, Math.abs(more));
					expect(
						Math.abs(more - valueOf(country, research) - toItself - expected) / unit
					).toBeLessThan(1e-9);
				}
			})
		);
	});

	test('has no bound where the slope is used up by spillovers, but for rounding', () => {
		const edge = { firmsPerGroup: 4, proximityAcross: 0, diminishingReturns: 0.3 };
		expect(solveInnovationConcentration(edge).marketResearch).toBeNull();
	});

	test('draws both ways to spend against proximity, crossing at the bound', () => {
		const dispersed = innovationConcentrationCurve('dispersed', {}, 10);
		const concentrated = innovationConcentrationCurve('concentrated', {}, 10);
		expect(concentrated.every(({ y }) => y === concentrated[0]?.y)).toBe(true);
		expect(dispersed[6]?.y).toBeCloseTo(concentrated[6]?.y ?? NaN, 9);
		expect(dispersed[5]?.y).toBeLessThan(concentrated[5]?.y ?? NaN);
	});
});
