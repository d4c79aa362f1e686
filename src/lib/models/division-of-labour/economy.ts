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
	const { parameters, importedInputPrice, importedInputShare } = prices;
	const { labourForce, inputSubstitution, inputCostShare, fixedLabour, modernProductivity } =
		parameters;

	const largestVarieties = (inputCostShare * labourForce) / (inputSubstitution * fixedLabour);
	const extraVariety = inputSubstitution - 1;
	// (σ/(σ−1))^{σ−1}, which tends to e, by log1p: the power loses digits where σ is large.
	const needed = Math.exp(extraVariety * Math.log1p(1 / extraVariety)) / largestVarieties;
	const steepness = extraVariety / inputCostShare;

	const modernWageAtNone =
		(modernProductivity / importedInputPrice ** inputCostShare) ** (1 / (1 - inputCostShare));
	const shareIfAllLocal = (wage: number) => needed * (wage / modernProductivity) ** steepness;
	const wageIfAllLocal = (share: number) =>
		modernProductivity * (share / needed) ** (1 / steepness);
	const shareThatPays = (wage: number) =>
		shareIfAllLocal(wage) * (1 - inputCostShare * importedInputShare(wage));
	const shareWithoutLocalInputs = (1 - inputCostShare) * shareIfAllLocal(modernWageAtNone);

	const modernWage = (share: number) => {
		if (share <= shareWithoutLocalInputs) return modernWageAtNone;
		const lowest = Math.max(modernWageAtNone, wageIfAllLocal(share));
		const imported = importedInputShare(lowest);
		if (imported === 0) return lowest;
		const highest = wageIfAllLocal(share / (1 - inputCostShare * Math.min(1, imported)));
		// A hair beyond both ends: rounding may put the wage on either of them.
		return bisect((wage) => shareThatPays(wage) - share, lowest * (1 - 1e-9), highest * (1 + 1e-9));
	};
	const localInputShare = (share: number) => {
		if (importedInputPrice === Infinity) return 1;
		if (share <= shareWithoutLocalInputs) return 0;
		return Math.max(0, 1 - importedInputShare(modernWage(share)));
	};
	const varieties = (share: number) => {
		const local = localInputShare(share);
		return (largestVarieties * local * share) / (1 - inputCostShare * (1 - local));
	};

	return {
		...prices,
		modernWageAtNone,
		shareWithoutLocalInputs,
		shareThatPays,
		modernWage,
		localInputShare,
		varieties
	};
}
