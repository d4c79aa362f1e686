import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { researchTenderCurve } from '../../src/lib/models/research-tender/curves.ts';
import type { ResearchOffer } from '../../src/lib/models/research-tender/parameters.ts';
import { solveResearchTender } from '../../src/lib/models/research-tender/solve.ts';

const offerLists = fc.array(
	fc.record({
		price: fc.integer({ min: 1, max: 6 }).map((step) => 20 * step),
		quality: fc.integer({ min: 0, max: 12 }).map((step) => step / 5)
	}),
	{ minLength: 1, maxLength: 6 }
);
const weights = fc.constantFrom(0, 0.01, 0.02);

describe('the research tender', () => {
	test('is won by an offer that no other beats: by score, then price, then order', () => {
		fc.assert(
			fc.property(offerLists, weights, (offers, priceWeight) => {
				const { scores, winnerIndex, price } = solveResearchTender({ offers, priceWeight });
				const score = ({ price: asked, quality }: ResearchOffer) => quality - priceWeight * asked;
				const winner = offers[winnerIndex ?? -1];
				if (!winner) throw new RangeError('no offer won');
				expect(price).toBe(winner.price);
				offers.forEach((other, index) => {
					expect(scores?.[index]).toBeCloseTo(score(other), 12);
					const ahead = score(winner) - score(other);
					expect(ahead).toBeGreaterThan(-1e-9);
					if (ahead > 1e-9) return;
					expect(winner.price).toBeLessThanOrEqual(other.price);
					if (winner.price === other.price) expect(winnerIndex).toBeLessThanOrEqual(index);
				});
			}),
			{ numRuns: 500 }
		);
	});

	test('counts scores as equal that differ by rounding only, also at zero', () => {
		const offers = [
			{ price: 30, quality: 0.3 },
			{ price: 20, quality: 0.2 },
			{ price: 10, quality: 0.1 }
		];
		const { scores, winnerIndex } = solveResearchTender({ offers, priceWeight: 0.01 });
		scores?.forEach((score) => expect(score).toBeCloseTo(0, 12));
		expect(winnerIndex).toBe(2);
	});

	test('divides the price between fund and firms', () => {
		const { price, publicCost, privateCost } = solveResearchTender({
			offers: [{ price: 90, quality: 2 }],
			publicShare: 0.25
		});
		expect([price, publicCost, privateCost]).toEqual([90, 22.5, 67.5]);
	});

	test('expects the lowest cost to win and, on average, the second lowest to be paid', () => {
		const steps = 60;
		const costs = Array.from({ length: steps }, (_, step) => 80 + (40 * (step + 0.5)) / steps);
		const triples = costs.flatMap((a) => costs.flatMap((b) => costs.map((c) => [a, b, c])));
		const sorted = triples.map((triple) => triple.sort((one, other) => one - other));
		const mean = (rank: number) =>
			sorted.reduce((sum, triple) => sum + (triple[rank] ?? NaN), 0) / sorted.length;
		const solution = solveResearchTender({ bidders: 3 });
		expect(solution.expectedWinnerCost).toBeCloseTo(mean(0), 1);
		expect(solution.expectedPrice).toBeCloseTo(mean(1), 1);
	});

	test('gets cheaper with every bidder, and leaves less rent', () => {
		const prices = researchTenderCurve('expectedPrice', 20);
		expect(prices[0]).toEqual({ x: 1, y: 120 });
		prices.slice(1).forEach(({ y }, before) => expect(y).toBeLessThan(prices[before]?.y ?? NaN));
		const costs = researchTenderCurve('expectedWinnerCost', 20);
		prices.forEach(({ y }, at) =>
			expect(y - (costs[at]?.y ?? NaN)).toBeCloseTo(
				solveResearchTender({ bidders: at + 1 }).expectedRent ?? NaN,
				12
			)
		);
	});

	test('draws its curves to the last number of bidders, however many there are', () => {
		for (const most of [2, 61, 62, 1000]) {
			const prices = researchTenderCurve('expectedPrice', most);
			expect(prices.length).toBe(Math.min(most, 61));
			expect(prices.at(-1)?.x).toBe(most);
		}
	});

	test('awards nothing without offers and expects nothing without bidders', () => {
		expect(Object.values(solveResearchTender()).every((each) => each === null)).toBe(true);
	});

	test.each([
		['no offer', { offers: [] }, 'offers must have at least 1'],
		['a free offer', { offers: [{ price: 0, quality: 1 }] }, 'offers[0].price'],
		['an offer of no quality', { offers: [{ price: 1 }] }, 'offers[0].quality'],
		['half a bidder', { bidders: 1.5 }, 'bidders must be a whole number in [1, ∞) or null'],
		['costs that do not differ', { lowestCost: 120 }, 'lowestCost must be less than highestCost']
	])('is refused with %s', (_, given, message) => {
		const attempt = () => solveResearchTender(given as object);
		expect(attempt).toThrow(RangeError);
		expect(attempt).toThrow(message);
	});
});
