import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	innovationAdditiveSplitCurve,
	innovationAdditiveWithSplitParameters,
	solveInnovationAdditiveWithSplit
} from '../../src/lib/models/innovation-additive/with-split.ts';
import type { GroupParameters } from '../../src/lib/models/innovation-concentration/parameters.ts';
import {
	innovationConcentrationSplitCurve,
	innovationConcentrationWithSplitParameters,
	solveInnovationConcentrationWithSplit
} from '../../src/lib/models/innovation-concentration/with-split.ts';
import { randomParameters } from './random-parameters.ts';

/** Research of every firm, and what it learns from all others, firm by firm. */
function firmsOf(
	country: GroupParameters,
	{ favoured, other }: { favoured: number; other: number }
): { own: number; learnt: number }[] {
	const { firmsPerGroup, groups, proximityAcross } = country;
	const groupOf = (firm: number) => Math.floor(firm / firmsPerGroup);
	const research = Array.from(
		{ length: firmsPerGroup * groups },
		(_, firm) => (groupOf(firm) === 0 ? favoured : other) / firmsPerGroup
	);
	return research.map((own, firm) => ({
		own,
		learnt: research.reduce((sum, theirs, source) => {
			if (source === firm) return sum;
			return sum + theirs * (groupOf(source) === groupOf(firm) ? 1 : proximityAcross);
		}, 0)
	}));
}

describe('a budget split by hand', () => {
	test('is spent in full, and valued as the sum over all firms does, where neighbours must answer', () => {
		fc.assert(
			fc.property(randomParameters(innovationConcentrationWithSplitParameters), (country) => {
				const { split, valueDispersed, valueConcentrated } =
					solveInnovationConcentrationWithSplit(country);
				const { budgets, value } = split;
				const { ownReturn, diminishingReturns, spilloverStrength } = country;
				const summed = firmsOf(country, budgets).reduce(
					(total, { own, learnt }) =>
						total + own * (ownReturn - (diminishingReturns * own) / 2 + spilloverStrength * learnt),
					0
				);
				const unit = Math.max(1, Math.abs(valueDispersed), Math.abs(valueConcentrated));
				const spent = budgets.favoured + (country.groups - 1) * budgets.other;
				expect(spent / country.budget).toBeCloseTo(1, 10);
				expect(Math.abs(value - summed) / unit).toBeLessThan(1e-10);
			}),
			{ numRuns: 60 }
		);
	});

	test('is valued as the sum over all firms does where knowledge adds up, and leaves the sum of it', () => {
		fc.assert(
			fc.property(randomParameters(innovationAdditiveWithSplitParameters), (country) => {
				const { split } = solveInnovationAdditiveWithSplit(country);
				const { firmsPerGroup, groups, spilloverStrength, knowledgeExponent } = country;
				const stocks = firmsOf(country, split.budgets).map(
					({ own, learnt }) => own + spilloverStrength * learnt
				);
				const summed = stocks.reduce((total, stock) => total + stock ** knowledgeExponent, 0);
				expect(split.value / summed).toBeCloseTo(1, 10);
				const even = solveInnovationAdditiveWithSplit({ ...country, gatheredShare: 0 }).split;
				const all = firmsPerGroup * (split.stocks.favoured + (groups - 1) * split.stocks.other);
				expect(all / (firmsPerGroup * groups * even.stocks.other)).toBeCloseTo(1, 10);
			}),
			{ numRuns: 60 }
		);
	});

	test('is best at the end that it names', () => {
		fc.assert(
			fc.property(
				randomParameters(innovationConcentrationWithSplitParameters),
				randomParameters(innovationAdditiveWithSplitParameters),
				(country, additive) => {
					for (const [{ best }, curve] of [
						[
							solveInnovationConcentrationWithSplit(country).split,
							innovationConcentrationSplitCurve(country, 10)
						],
						[
							solveInnovationAdditiveWithSplit(additive).split,
							innovationAdditiveSplitCurve(additive, 10)
						]
					] as const) {
						const heights = curve.map(({ y }) => y);
						const highest = Math.max(...heights);
						const end = heights.at(best === 'gather' ? -1 : 0) ?? NaN;
						expect(highest - end).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(highest)));
					}
				}
			),
			{ numRuns: 60 }
		);
	});
});
