import { checkParameters } from '../parameters.ts';
import { labourPoolingParameters, type LabourPoolingParameters } from './parameters.ts';

export interface LabourPoolingSolution {
	/** Expected wage, a − bL (goods). */
	readonly meanWage: number;
	/** Standard deviation of the wage, σ_ε/√N (goods). */
	readonly wageStandardDeviation: number;
	/** Expected output of a firm (goods). */
	readonly outputPerFirm: number;
	/** Expected profit of a firm (goods). */
	readonly profitPerFirm: number;
	/** Expected output that a firm gains by pooling (goods). */
	readonly poolingGainPerFirm: number;
	/** The same with very many firms (goods). */
	readonly poolingGainLimit: number;
	/** Total pooling gain that one more firm adds (goods). */
	readonly totalGainFromNextFirm: number;
}

/**
 * Solves labour pooling: what firms with good and bad years gain from one labour market.
 *
 * In its good year a firm hires those whom others, in their bad years, let go. The more firms share
 * the market, the steadier the wage, and the better labour follows the shocks. Most of what one more
 * firm adds goes to itself: it is a gain from being together, hardly one from crowding further.
 * Shocks are small beside bL, so that every firm always employs somebody.
 *
 * In symbols: output (a + ε)ℓ − bℓ²/2 with ε independent, mean 0; ℓ_i = L + (ε_i − ε̄)/b; gain per
 * firm σ_ε²(1 − 1/N)/(2b), profit b[L² + σ_ε²(1 − 1/N)/b²]/2.
 * Source: in the spirit of Krugman (1991a); Rodríguez-Clare (2005), footnote 14.
 *
 * @throws RangeError if a parameter is outside its domain.
 * @example solveLabourPooling({ firms: 10, shockSize: 1 }).poolingGainPerFirm // 0.225
 */
export function solveLabourPooling(
	given: Partial<LabourPoolingParameters> = {}
): LabourPoolingSolution {
	const { firms, workersPerFirm, productivity, diminishingReturns, shockSize } = checkParameters(
		labourPoolingParameters,
		given
	);
	const poolingGainLimit = (shockSize * shockSize) / (2 * diminishingReturns);
	const poolingGainPerFirm = (poolingGainLimit * (firms - 1)) / firms;
	const lostToDiminishingReturns = (diminishingReturns * workersPerFirm * workersPerFirm) / 2;

	return {
		meanWage: productivity - diminishingReturns * workersPerFirm,
		wageStandardDeviation: shockSize / Math.sqrt(firms),
		outputPerFirm: productivity * workersPerFirm - lostToDiminishingReturns + poolingGainPerFirm,
		profitPerFirm: lostToDiminishingReturns + poolingGainPerFirm,
		poolingGainPerFirm,
		poolingGainLimit,
		totalGainFromNextFirm: poolingGainLimit
	};
}
