import { entry } from '../numeric/entry.ts';
import type { SectorParameters } from './parameters.ts';

/** A sector as South meets it in the world market. Money is counted in North's wage. */
export interface Sector {
	/** Its number j, from 1. */
	readonly sector: number;
	/** World price, p_j = 1/(θ_jλ_jN) (North's wage). */
	readonly price: number;
	/** South's productivity relative to North's, same coordination, r_j = λ_jS/λ_jN (ratio). */
	readonly rawAdvantage: number;
	/** Uncoordinated South relative to coordinated North, d_j = r_j/θ_j (ratio). */
	readonly uncoordinatedAdvantage: number;
	/** Value of a worker's output without coordination, λ_jS·p_j (North's wage). */
	readonly uncoordinatedValue: number;
	/** Value of a worker's output with coordination, θ_jλ_jS·p_j (North's wage). */
	readonly coordinatedValue: number;
	/** Factor by which coordination raises productivity, θ_j. */
	readonly coordinationFactor: number;
}

/**
 * The sectors of the North-South model.
 *
 * North is coordinated everywhere, so that its productivity, and with it the world price, reflects
 * coordination: where coordination helps most, the good is cheap. South is small and takes prices.
 *
 * Source: Rodríguez-Clare (2005), section "Coordination Failures and Comparative Advantage".
 */
export function sectorsOf(
	{ southProductivity, northProductivity, coordinationFactor }: SectorParameters,
	priceShifters: readonly number[] | null = null
): Sector[] {
	return southProductivity.map((south, position) => {
		const north = entry(northProductivity, position);
		const factor = entry(coordinationFactor, position);
		const price = (priceShifters ? entry(priceShifters, position) : 1) / (factor * north);
		return {
			sector: position + 1,
			price,
			rawAdvantage: south / north,
			uncoordinatedAdvantage: south / north / factor,
			uncoordinatedValue: south * price,
			coordinatedValue: factor * south * price,
			coordinationFactor: factor
		};
	});
}

/** What a worker earns if all of South specialises in a sector (North's wage). */
export function wageIn(sectors: readonly Sector[], sector: number, coordinated: boolean): number {
	const { coordinatedValue, uncoordinatedValue } = entry(sectors, sector - 1);
	return coordinated ? coordinatedValue : uncoordinatedValue;
}

/** The most that a worker who leaves the sector alone, without coordination, can earn elsewhere. */
export function bestElsewhere(sectors: readonly Sector[], sector: number): number {
	const others = sectors.filter((each) => each.sector !== sector);
	return Math.max(...others.map(({ uncoordinatedValue }) => uncoordinatedValue));
}
