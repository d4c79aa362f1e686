import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledgeSpilloversCurve } from '../../src/lib/models/knowledge-spillovers/curves.ts';
import {
	knowledgeSpilloversParameters,
	type KnowledgeSpilloversParameters
} from '../../src/lib/models/knowledge-spillovers/parameters.ts';
import { solveKnowledgeSpillovers } from '../../src/lib/models/knowledge-spillovers/solve.ts';
import { expectEquilibriaOf } from './adoption-theory.ts';
import { randomParameters } from './random-parameters.ts';
import { expectDirections } from './statics.ts';

const economies = randomParameters(knowledgeSpilloversParameters);
type Economy = KnowledgeSpilloversParameters;

/** Income of a firm before transfers, when this share of all is modern. */
function income({ spilloverStrength, adoptionCost, spilloverToBackward }: Economy) {
	return {
		modern: (share: number) => spilloverStrength * share - adoptionCost,
		backward: (share: number) => 1 + spilloverToBackward * spilloverStrength * share
	};
}

function average(economy: Economy, share: number): number {
	const { modern, backward } = income(economy);
	return share * modern(share) + (1 - share) * backward(share);
}

/** Numbers of adopters at which no firm, moving the share itself, would rather switch. */
function countsByBruteForce(economy: Economy, firms: number): number[] {
	const { modern, backward } = income(economy);
	const counts = Array.from({ length: firms + 1 }, (_, adopters) => adopters);
	return counts.filter((adopters) => {
		const asModern = (total: number) => modern(total / firms) + economy.subsidy;
		const asBackward = (total: number) => backward(total / firms);
		const stays = adopters === 0 || asModern(adopters) >= asBackward(adopters - 1) - 1e-9;
		const keepsOut = adopters === firms || asBackward(adopters) >= asModern(adopters + 1) - 1e-9;
		return stays && keepsOut;
	});
}

describe('knowledge spillovers', () => {
	test('reports exactly the shares at which no firm gains by switching', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				const { modern, backward } = income(economy);
				const gain = (share: number) => modern(share) + economy.subsidy - backward(share);
				const { equilibria, regime } = solveKnowledgeSpillovers(economy);
				expectEquilibriaOf(gain, 1 + economy.spilloverStrength, equilibria);
				expect(regime === 'multiple').toBe(equilibria.length === 3);
			}),
			{ numRuns: 150 }
		);
	});

	test('reports exactly the numbers of adopters that brute force over payoffs finds', () => {
		fc.assert(
			fc.property(economies, fc.integer({ min: 1, max: 12 }), (economy, firms) => {
				const { finite } = solveKnowledgeSpillovers({ ...economy, firms });
				expect(finite?.equilibriumCounts).toEqual(countsByBruteForce(economy, firms));
			}),
			{ numRuns: 250 }
		);
	});

	test('starts by itself, without a subsidy, exactly with fewer firms than the bound', () => {
		fc.assert(
			fc.property(economies, fc.integer({ min: 1, max: 12 }), (economy, firms) => {
				const { finite } = solveKnowledgeSpillovers({ ...economy, subsidy: 0, firms });
				if (!finite || Math.abs(firms - finite.selfStartingFirms) < 1e-6) return;
				expect(finite.firstAdopterGain > 0).toBe(firms < finite.selfStartingFirms);
			})
		);
	});

	test('averages income over all firms, and chooses the corner a planner would', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				const solution = solveKnowledgeSpillovers(economy);
				for (const { x, y } of knowledgeSpilloversCurve('welfare', economy, 20)) {
					expect(y).toBeCloseTo(average(economy, x), 9);
					const best = Math.max(solution.welfareAtNone, solution.welfareAtFull);
					expect(y).toBeLessThanOrEqual(best + 1e-9);
				}
				const full = solution.welfareAtFull - solution.welfareAtNone;
				const choice = full > 1e-9 ? 'full' : full < -1e-9 ? 'none' : 'tie';
				expect(solution.plannerChoice).toBe(choice);
			})
		);
	});

	test('is lowest in welfare where it says', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				const { lowestWelfareShare } = solveKnowledgeSpillovers(economy);
				if (lowestWelfareShare === null) return;
				const lowest = average(economy, lowestWelfareShare);
				for (const { y } of knowledgeSpilloversCurve('welfare', economy, 200))
					expect(y).toBeGreaterThanOrEqual(lowest - 1e-9);
			})
		);
	});

	test('is back at the level of the start at the tipping share, if backward firms learn nothing', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				const bare = { ...economy, spilloverToBackward: 0, subsidy: 0 };
				const { tippingShare, lowestWelfareShare } = solveKnowledgeSpillovers(bare);
				if (tippingShare === null) return;
				expect(average(bare, tippingShare)).toBeCloseTo(1, 10);
				expect(lowestWelfareShare).toBeCloseTo(tippingShare / 2, 10);
			})
		);
	});

	test('gives others what a marginal adopter adds to the income of all beyond its own gain', () => {
		fc.assert(
			fc.property(economies, fc.integer({ min: 1, max: 99 }), (economy, percent) => {
				const share = percent / 100;
				const step = 1e-5;
				const slope =
					(average(economy, share + step) - average(economy, share - step)) / (2 * step);
				const { at } = solveKnowledgeSpillovers({ ...economy, share });
				expect((at?.gain ?? NaN) - economy.subsidy + (at?.externality ?? NaN)).toBeCloseTo(
					slope,
					5
				);
			})
		);
	});

	test('removes the bad equilibrium by the dominance subsidy, and by a flat one where it says', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				const solution = solveKnowledgeSpillovers(economy);
				const kindsAt = (subsidy: number) =>
					solveKnowledgeSpillovers({ ...economy, subsidy }).equilibria.map(({ kind }) => kind);
				expect(kindsAt(solution.dominanceSubsidy + 1e-6)).toEqual(['full']);
				const flat = solveKnowledgeSpillovers({
					...economy,
					subsidy: solution.externalityAtFull
				});
				expect(flat.gainAtNone > 1e-9).toBe(solution.flatSubsidyRemovesBadEquilibrium);
			})
		);
	});

	test('tips, under the marginal subsidy, where private gain and externality cancel', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				const solution = solveKnowledgeSpillovers({ ...economy, subsidy: 0 });
				const tipping = solution.tippingShareUnderMarginalSubsidy;
				if (tipping === null || tipping === 0 || tipping === 1) return;
				const { at } = solveKnowledgeSpillovers({ ...economy, subsidy: 0, share: tipping });
				expect((at?.gain ?? NaN) + (at?.externality ?? NaN)).toBeCloseTo(0, 9);
			})
		);
	});

	test('tips later with cost and with knowledge of backward firms, sooner with spillovers and subsidy', () => {
		fc.assert(
			fc.property(economies, (economy) => {
				const start = { ...economy, spilloverToBackward: economy.spilloverToBackward * 0.9 };
				const tipping = (changed: Economy) => {
					const { regime, tippingShare } = solveKnowledgeSpillovers(changed);
					return regime === 'multiple' ? tippingShare : null;
				};
				expectDirections(tipping, start, {
					adoptionCost: 'rises',
					spilloverStrength: 'falls',
					spilloverToBackward: 'rises',
					subsidy: 'falls'
				});
			}),
			{ numRuns: 150 }
		);
	});
});
