import { signOf, tied } from '../numeric/sign.ts';
import { checkParameters } from '../parameters.ts';
import { monopolyFacilityParameters, type MonopolyFacilityParameters } from './parameters.ts';

export interface MonopolyFacilitySolution {
	/** Price that maximises profit, p̄/2 (money). */
	readonly monopolyPrice: number;
	/** Use at that price, p̄/(2b) (units). */
	readonly monopolyQuantity: number;
	/** Largest profit, p̄²/(4b) − K (money). */
	readonly monopolyProfit: number;
	/** Surplus when use is free, less the cost, p̄²/(2b) − K (money). */
	readonly welfareFirstBest: number;
	/** Does a private owner break even? */
	readonly builtPrivately: boolean;
	/** Does the surplus of free use cover the cost? */
	readonly sociallyWorthwhile: boolean;
	/** Surplus at the monopoly price, less the cost, 3p̄²/(8b) − K (money). */
	readonly welfareMonopoly: number;
	/** Smallest subsidy that makes a private owner build (money). */
	readonly subsidyNeeded: number;
	/** Lowest price that covers the cost (money); null if none does. */
	readonly averageCostPrice: number | null;
	/** Is it built, and if not, why? */
	readonly outcome: 'built' | 'failure-appropriability' | 'not-worthwhile';
}

/**
 * Solves the facility that one owner builds and prices: an airport, a port, a road.
 *
 * Its use costs nothing once it is there, so that it should be free; but then it earns nothing. One
 * price for all can earn at most half of what it is worth to its users: a facility whose cost lies
 * between that half and the whole is worth building, and no private owner does.
 *
 * In symbols: demand q = (p̄ − p)/b; built iff K ≤ p̄²/(4b), worth it iff K ≤ p̄²/(2b); the price
 * that just covers the cost is [p̄ − √(p̄² − 4bK)]/2.
 * Source: the textbook version of Rodríguez-Clare (2005), section "Coordination Failures"; linear
 * demand is our choice.
 *
 * @throws RangeError if a parameter is outside its domain.
 * @example solveMonopolyFacility({ setUpCost: 300 }).subsidyNeeded // 50
 */
export function solveMonopolyFacility(
	given: Partial<MonopolyFacilityParameters> = {}
): MonopolyFacilitySolution {
	const { reservationPrice, demandSlope, setUpCost } = checkParameters(
		monopolyFacilityParameters,
		given
	);
	const monopolyPrice = reservationPrice / 2;
	const monopolyQuantity = monopolyPrice / demandSlope;
	const revenue = monopolyPrice * monopolyQuantity;
	const covers = (surplus: number) => signOf(surplus - setUpCost, setUpCost) >= 0;
	const builtPrivately = covers(revenue);
	// A root of rounding would take far more off the price than rounding took off the cost.
	const partOfRevenue = tied(setUpCost, revenue) ? 1 : setUpCost / revenue;
	const sociallyWorthwhile = covers(2 * revenue);

	return {
		monopolyPrice,
		monopolyQuantity,
		monopolyProfit: revenue - setUpCost,
		welfareFirstBest: 2 * revenue - setUpCost,
		builtPrivately,
		sociallyWorthwhile,
		welfareMonopoly: 1.5 * revenue - setUpCost,
		subsidyNeeded: builtPrivately ? 0 : setUpCost - revenue,
		averageCostPrice: builtPrivately ? lowestPrice(monopolyPrice, partOfRevenue) : null,
		outcome: builtPrivately
			? 'built'
			: sociallyWorthwhile
				? 'failure-appropriability'
				: 'not-worthwhile'
	};
}

/** (p̄/2)(1 − √(1 − x)) at the part x of the largest revenue that the cost takes, without cancellation. */
function lowestPrice(monopolyPrice: number, partOfRevenue: number): number {
	return (monopolyPrice * partOfRevenue) / (1 + Math.sqrt(Math.max(0, 1 - partOfRevenue)));
}
