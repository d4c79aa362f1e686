import { clip } from '../numeric/clip.ts';
import { checkParameters } from '../parameters.ts';
import { lumpyFacilityParameters, type LumpyFacilityParameters } from './parameters.ts';

/** A facility and its users at a fee. */
export interface LumpyFacilityEconomy {
	readonly parameters: LumpyFacilityParameters;
	/** Share of users who enter if there is the facility, n. */
	readonly shareAt: (fee: number) => number;
	/** Share of users who enter without it, n₀. */
	readonly shareWithout: number;
	/** Fees less the cost of the facility (money). */
	readonly operatorProfit: (fee: number) => number;
	/** Users' value less fees and own costs (money). */
	readonly usersSurplus: (fee: number) => number;
	/** What operator and users gain together over having no facility (money). */
	readonly welfareGain: (fee: number) => number;
}

/**
 * An indivisible facility, an airport or a canal, and the users whom it serves.
 *
 * The facility is there or not; its cost does not depend on use. Users differ in what entering
 * costs them, evenly between 0 and k̄; each enters if value less fee covers that. All users pay one
 * fee. Without the facility entering is worth m₀.
 *
 * In symbols: n = (v − fee)/k̄ and n₀ = m₀/k̄, clipped to [0, 1]; users' own costs k̄n²/2.
 * Source: after the examples in Rodríguez-Clare (2005), section "Clusters"; everything formal is
 * our choice.
 *
 * @throws RangeError if a parameter is outside its domain.
 */
export function lumpyFacilityEconomy(
	given: Partial<LumpyFacilityParameters> = {}
): LumpyFacilityEconomy {
	const parameters = checkParameters(lumpyFacilityParameters, given);
	const { facilityCost, userValue, highestUserCost, valueWithoutFacility } = parameters;

	const shareWorth = (value: number) => clip(value / highestUserCost, 0, 1);
	const ownCosts = (share: number) => (highestUserCost * share ** 2) / 2;
	const shareAt = (fee: number) => shareWorth(userValue - fee);
	const valueOfUse = (fee: number) => userValue * shareAt(fee) - ownCosts(shareAt(fee));

	const shareWithout = shareWorth(valueWithoutFacility);
	const surplusWithout = valueWithoutFacility * shareWithout - ownCosts(shareWithout);

	return {
		parameters,
		shareAt,
		shareWithout,
		operatorProfit: (fee) => fee * shareAt(fee) - facilityCost,
		usersSurplus: (fee) => valueOfUse(fee) - fee * shareAt(fee),
		welfareGain: (fee) => valueOfUse(fee) - facilityCost - surplusWithout
	};
}
