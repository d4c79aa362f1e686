import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lumpyFacilityCurve } from '../../src/lib/models/lumpy-facility/curves.ts';
import {
	lumpyFacilityParameters,
	type LumpyFacilityParameters
} from '../../src/lib/models/lumpy-facility/parameters.ts';
import { solveLumpyFacility } from '../../src/lib/models/lumpy-facility/solve.ts';
import { randomParameters } from './random-parameters.ts';

const facilities = randomParameters(lumpyFacilityParameters);
const users = 2000;

/** Own costs of users, evenly spread: the middle of each stretch. */
function userCosts({ highestUserCost }: LumpyFacilityParameters): number[] {
	return Array.from({ length: users }, (_, user) => ((user + 0.5) / users) * highestUserCost);
}

/** Share and total gain of the users to whom entering is worth this much. */
function entrants(facility: LumpyFacilityParameters, worth: number) {
	const gains = userCosts(facility)
		.map((cost) => worth - cost)
		.filter((gain) => gain > 0);
	return {
		share: gains.length / users,
		surplus: gains.reduce((all, gain) => all + gain, 0) / users
	};
}

describe('the lumpy facility', () => {
	test('adds up what many single users do and gain', () => {
		fc.assert(
			fc.property(facilities, (facility) => {
				const solution = solveLumpyFacility(facility);
				const { fee, userValue, facilityCost, valueWithoutFacility } = facility;
				const unit = userValue + valueWithoutFacility + facilityCost + fee;
				const close = (value: number, counted: number) =>
					expect(Math.abs(value - counted)).toBeLessThan((2 / users) * unit);

				const withIt = entrants(facility, userValue - fee);
				const without = entrants(facility, valueWithoutFacility);
				close(solution.shareWithFacility * unit, withIt.share * unit);
				close(solution.shareWithoutFacility * unit, without.share * unit);
				close(solution.usersSurplus, withIt.surplus);
				close(solution.operatorProfit, fee * withIt.share - facilityCost);
				close(
					solution.welfareGainAtFee,
					fee * withIt.share - facilityCost + withIt.surplus - without.surplus
				);
			}),
			{ numRuns: 60 }
		);
	});

	test('finds the fee that no fee on a grid beats, and the best use', () => {
		fc.assert(
			fc.property(facilities, (facility) => {
				const solution = solveLumpyFacility(facility);
				const steps = 200;
				for (let step = 0; step <= steps; step++) {
					const other = solveLumpyFacility({
						...facility,
						fee: (step / steps) * facility.userValue
					});
					expect(other.operatorProfit).toBeLessThanOrEqual(solution.operatorProfitMaximum + 1e-9);
					expect(other.welfareGainAtFee).toBeLessThanOrEqual(solution.welfareGainFirstBest + 1e-9);
				}
				const { profitMaximisingFee: fee } = solution;
				expect(solveLumpyFacility({ ...facility, fee }).operatorProfit).toBeCloseTo(
					solution.operatorProfitMaximum,
					9
				);
			}),
			{ numRuns: 60 }
		);
	});

	test('names an outcome that agrees with what an operator would do', () => {
		fc.assert(
			fc.property(facilities, (facility) => {
				const solution = solveLumpyFacility(facility);
				const { outcome, facilityIsEquilibrium, noFacilityIsEquilibrium } = solution;
				expect(['multiple', 'built'].includes(outcome)).toBe(facilityIsEquilibrium);
				if (outcome === 'multiple') expect(noFacilityIsEquilibrium).toBe(true);
				if (outcome === 'built' && facility.facilityCost > 0 && !facilityIsTie(facility))
					expect(noFacilityIsEquilibrium).toBe(false);
				if (outcome === 'failure-appropriability') {
					expect(solution.welfareGainFirstBest).toBeGreaterThan(0);
					expect(solution.operatorProfitMaximum).toBeLessThan(0);
				}
				if (outcome === 'failure-wrong-fee') {
					expect(solution.operatorProfitMaximum).toBeGreaterThan(-1e-9);
					expect(solution.operatorProfit).toBeLessThan(0);
				}
				expect(solution.operatorProfit + solution.subsidyNeededAtFee).toBeGreaterThan(-1e-9);
			}),
			{ numRuns: 500 }
		);
	});

	test('is both built and not at a cost of zero, without a negative zero anywhere', () => {
		const free = solveLumpyFacility({ facilityCost: 0, fee: 120 });
		expect(free).toEqual({
			...free,
			shareWithFacility: 0,
			operatorProfit: 0,
			usersSurplus: 0,
			welfareGainAtFee: 0,
			noFacilityIsEquilibrium: true,
			facilityIsEquilibrium: true,
			outcome: 'built',
			subsidyNeededAtFee: 0
		});
	});

	test('charges what the dearest user can pay if all users are worth keeping', () => {
		const crowded = solveLumpyFacility({ userValue: 100, highestUserCost: 20 });
		expect(crowded.profitMaximisingFee).toBe(80);
		expect(crowded.operatorProfitMaximum).toBe(50);
	});

	test('charges it exactly where own costs are next to nothing beside the value', () => {
		const cheap = solveLumpyFacility({ userValue: 100, highestUserCost: 1e-12, fee: 10 });
		expect(cheap.operatorProfitMaximum).toBeCloseTo(70, 9);
		expect(
			solveLumpyFacility({ userValue: 0.1, highestUserCost: 1e-9 }).operatorProfitMaximum
		).toBe(0.1 - 1e-9 - 30);
	});

	test('weighs fees against cost alone, whatever entering is worth without the facility', () => {
		const elsewhere = { userValue: 9000, facilityCost: 4e-5, fee: 2e-7, highestUserCost: 6 };
		expect(solveLumpyFacility({ ...elsewhere, valueWithoutFacility: 4e8 })).toMatchObject({
			facilityIsEquilibrium: false,
			outcome: 'not-worthwhile'
		});
	});

	test('draws from free use to the fee at which nobody enters', () => {
		const profit = lumpyFacilityCurve('operatorProfit', {}, 4);
		expect(profit.map(({ x }) => x)).toEqual([0, 25, 50, 75, 100]);
		expect(profit.at(0)?.y).toBe(-30);
		expect(profit.at(2)?.y).toBeCloseTo(solveLumpyFacility().operatorProfitMaximum, 12);
		expect(lumpyFacilityCurve('welfareGain').at(0)?.y).toBeCloseTo(
			solveLumpyFacility().welfareGainFirstBest,
			12
		);
	});
});

/** Do the fees of those who would enter anyway exactly cover the cost? */
function facilityIsTie({ fee, facilityCost, ...facility }: LumpyFacilityParameters): boolean {
	const share = Math.min(1, facility.valueWithoutFacility / facility.highestUserCost);
	return Math.abs(fee * share - facilityCost) < 1e-9;
}
