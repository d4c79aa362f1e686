import { bisect } from '../numeric/bisect.ts';
import { inputPrices, type InputPrices } from './prices.ts';
import type { DivisionOfLabourParameters } from './parameters.ts';

/** The economy at a share n of labour in the modern technology and its inputs. Its good costs 1. */
export interface DivisionOfLabourEconomy extends InputPrices {
	/** Wage the modern technology can pay with imported inputs alone, w₀ (goods). */
	readonly modernWageAtNone: number;
	/** Up to this share no local variety survives, n₀; it may exceed 1. */
	readonly shareWithoutLocalInputs: number;
	/** Share of labour at which the modern technology just pays this wage, from w₀ on, n(w). */
	readonly shareThatPays: (wage: number) => number;
	/** Wage the modern technology can pay, w(n) (goods). */
	readonly modernWage: (share: number) => number;
	/** Local share of spending on inputs, s (share). */
	readonly localInputShare: (share: number) => number;
	/** Local varieties, N(n) (varieties). */
	readonly varieties: (share: number) => number;
}

/**
 * The division of labour: the more labour works in modern production, the more specialised inputs
 * it can be supplied with, and the more productive it is.
 *
 * One final good is made in a backward way, by labour alone, or in a modern one, from labour and
 * varieties of an input. A variety needs some workers before its first unit, so that there are the
 * more of them the larger the demand; free entry leaves them no profit. Varieties may also be
 * imported, at a cost. A modern producer counts only on the varieties that there are: it does not
 * see that its own demand brings about more, for all.
 *
 * In symbols: c = (σf/(μL))(σ/(σ−1))^{σ−1}, ρ = (σ−1)/μ, n(w) = c(w/A)^ρ[1 − μ(1 − s(w))] for
 * w ≥ w₀ = (A/P_M^μ)^{1/(1−μ)}; without imports w(n) = A(n/c)^{1/ρ}, N = μnL/(σf); with them
 * N = [μs/(1 − μ(1−s))]·nL/(σf).
 * Source: Rodríguez-Clare (2005), section "Coordination Failures", in the spirit of Rodríguez-Clare
 * (1996); the functional forms are our choice.
 *
 * @throws RangeError if a parameter is outside its domain, or if imported inputs alone would pay
 *   whatever the wage.
 */
export function divisionOfLabourEconomy(
	given: Partial<DivisionOfLabourParameters> = {}
): DivisionOfLabourEconomy {
	const prices = inputPrices(given);
	const { parameters, logImportedPrice, importedShare } = prices;
	const { labourForce, inputSubstitution, inputCostShare, fixedLabour } = parameters;
	const isClosed = parameters.foreignVarieties === 0;

	const largestVarieties = (inputCostShare * labourForce) / (inputSubstitution * fixedLabour);
	const extraVariety = inputSubstitution - 1;
	const logProductivity = Math.log(parameters.modernProductivity);
	const logNeeded = extraVariety * Math.log1p(1 / extraVariety) - Math.log(largestVarieties);
	const steepness = extraVariety / inputCostShare;

	const logWageAtNone =
		(logProductivity - inputCostShare * logImportedPrice) / (1 - inputCostShare);
	const logShareIfAllLocal = (logWage: number) =>
		logNeeded + steepness * (logWage - logProductivity);
	const logWageIfAllLocal = (logShare: number) =>
		logProductivity + (logShare - logNeeded) / steepness;
	// From w₀ on inputs are not more than all imported; rounding or a hair below it may say so.
	const partImported = (logWage: number) => Math.min(1, importedShare(logWage));
	const logShareThatPays = (logWage: number) =>
		logShareIfAllLocal(logWage) + Math.log1p(-inputCostShare * partImported(logWage));
	const shareWithoutLocalInputs =
		(1 - inputCostShare) * Math.exp(logShareIfAllLocal(logWageAtNone));

	const logModernWage = (share: number) => {
		if (share <= shareWithoutLocalInputs) return logWageAtNone;
		const logShare = Math.log(share);
		const lowest = Math.max(logWageAtNone, logWageIfAllLocal(logShare));
		if (isClosed) return lowest;
		const local = 1 - inputCostShare * partImported(lowest);
		const highest = logWageIfAllLocal(logShare - Math.log(local));
		// A hair beyond both ends: rounding may put the wage on either of them.
		const hair = 1e-9 * Math.max(1, Math.abs(lowest), Math.abs(highest));
		return bisect((logWage) => logShareThatPays(logWage) - logShare, lowest - hair, highest + hair);
	};
	const localInputShare = (share: number) => {
		if (isClosed) return 1;
		if (share <= shareWithoutLocalInputs) return 0;
		return Math.max(0, 1 - importedShare(logModernWage(share)));
	};
	const varieties = (share: number) => {
		const local = localInputShare(share);
		if (local === 0) return 0;
		return (largestVarieties * local * share) / (1 - inputCostShare * (1 - local));
	};

	return {
		...prices,
		modernWageAtNone: Math.exp(logWageAtNone),
		shareWithoutLocalInputs,
		shareThatPays: (wage) => Math.exp(logShareThatPays(Math.log(wage))),
		modernWage: (share) => Math.exp(logModernWage(share)),
		localInputShare,
		varieties
	};
}
