import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monopolyFacilityDemand } from '../../src/lib/models/monopoly-facility/curves.ts';
import {
	monopolyFacilityParameters,
	type MonopolyFacilityParameters
} from '../../src/lib/models/monopoly-facility/parameters.ts';
import { solveMonopolyFacility } from '../../src/lib/models/monopoly-facility/solve.ts';
import { randomParameters } from './random-parameters.ts';

const facilities = randomParameters(monopolyFacilityParameters);

const useAt = ({ reservationPrice, demandSlope }: MonopolyFacilityParameters, price: number) =>
	(reservationPrice - price) / demandSlope;

/** What users would have paid more than they do, and what they pay, less the cost. */
function welfareAt(facility: MonopolyFacilityParameters, price: number): number {
	const use = useAt(facility, price);
	return (use * (facility.reservationPrice - price)) / 2 + use * price - facility.setUpCost;
}

describe('the monopoly facility', () => {
	test('earns most at its price, and is worth most when free', () => {
		fc.assert(
			fc.property(facilities, (facility) => {
				const solution = solveMonopolyFacility(facility);
				const slack = 1e-9 * (facility.setUpCost + facility.reservationPrice * useAt(facility, 0));
				expect(welfareAt(facility, 0)).toBeCloseTo(solution.welfareFirstBest, 8);
				expect(welfareAt(facility, solution.monopolyPrice)).toBeCloseTo(
					solution.welfareMonopoly,
					8
				);
				for (let step = 0; step <= 100; step++) {
					const price = (facility.reservationPrice * step) / 100;
					const profit = price * useAt(facility, price) - facility.setUpCost;
					expect(profit).toBeLessThanOrEqual(solution.monopolyProfit + slack);
					expect(welfareAt(facility, price)).toBeLessThanOrEqual(solution.welfareFirstBest + slack);
				}
			})
		);
	});

	test('lets its owner have exactly half of what it is worth', () => {
		fc.assert(
			fc.property(facilities, (facility) => {
				const { monopolyProfit, welfareFirstBest } = solveMonopolyFacility(facility);
				const { setUpCost } = facility;
				expect(2 * (monopolyProfit + setUpCost)).toBeCloseTo(welfareFirstBest + setUpCost, 8);
			})
		);
	});

	test('covers its cost at the average-cost price and at no lower one', () => {
		fc.assert(
			fc.property(facilities, (facility) => {
				const { averageCostPrice, builtPrivately } = solveMonopolyFacility(facility);
				expect(averageCostPrice !== null).toBe(builtPrivately);
				if (averageCostPrice === null) return;
				const revenue = (price: number) => price * useAt(facility, price);
				expect(revenue(averageCostPrice)).toBeCloseTo(facility.setUpCost, 6);
				if (averageCostPrice > 0.1)
					expect(revenue(averageCostPrice - 0.1)).toBeLessThan(facility.setUpCost);
			})
		);
	});

	test('is built with the subsidy it needs, and not with less', () => {
		fc.assert(
			fc.property(facilities, (facility) => {
				const { subsidyNeeded, builtPrivately } = solveMonopolyFacility(facility);
				expect(subsidyNeeded > 0).toBe(!builtPrivately);
				if (subsidyNeeded === 0) return;
				const { setUpCost } = facility;
				const paid = { ...facility, setUpCost: setUpCost - subsidyNeeded };
				expect(solveMonopolyFacility(paid).builtPrivately).toBe(true);
				const less = { ...facility, setUpCost: setUpCost - 0.99 * subsidyNeeded };
				expect(solveMonopolyFacility(less).builtPrivately).toBe(false);
			})
		);
	});

	test('is built, and worth it, at a cost equal to what it earns, whatever the rounding', () => {
		for (const demandSlope of [0.07, 0.3, 0.49]) {
			const worth = 10 ** 2 / (2 * demandSlope);
			const privately = solveMonopolyFacility({ demandSlope, setUpCost: worth / 2 });
			expect(privately).toMatchObject({ outcome: 'built', subsidyNeeded: 0 });
			expect(privately.averageCostPrice).toBeCloseTo(5, 6);
			const socially = solveMonopolyFacility({ demandSlope, setUpCost: worth });
			expect(socially.outcome).toBe('failure-appropriability');
		}
	});

	test('covers a cost equal to what it earns at the monopoly price alone, whatever the rounding', () => {
		const atTheEdge = (reservationPrice: number, demandSlope: number, setUpCost: number) =>
			solveMonopolyFacility({ reservationPrice, demandSlope, setUpCost }).averageCostPrice;
		expect(atTheEdge(7.5, 0.09, 156.25)).toBe(3.75);
		expect(atTheEdge(10.5, 0.35, 78.75)).toBe(5.25);
		expect(atTheEdge(10, 0.1, 249.9999)).toBeLessThan(4.999);
	});

	test('is free if it costs nothing', () => {
		expect(solveMonopolyFacility({ setUpCost: 0 }).averageCostPrice).toBe(0);
	});

	test('draws its demand from none to free use', () => {
		expect(monopolyFacilityDemand()).toEqual([
			{ x: 0, y: 10 },
			{ x: 100, y: 0 }
		]);
	});
});
