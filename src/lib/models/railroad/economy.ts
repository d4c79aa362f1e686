import type { RailroadParameters } from './parameters.ts';

/** The economy with a railroad, at a share n of sectors that use it. Wage and price are 1. */
export interface RailroadEconomy {
	readonly parameters: RailroadParameters;
	/** Labour a factory saves per unit of output, a = 1 − 1/α (share). */
	readonly labourSaving: number;
	/** What the first user gains before the fee, G = a(L − R) − F₀ (goods). */
	readonly surplusAtNone: number;
	/** What the marginal user gains before the fee, g(n) (goods). */
	readonly surplus: (share: number) => number;
	/** What a fee that leaves the marginal user nothing brings in, n·g(n) (goods). */
	readonly revenue: (share: number) => number;
	/** Income, which is welfare, W(n) (goods). */
	readonly welfare: (share: number) => number;
}

/**
 * A railroad that every modern sector needs: its use by one raises the income of all, and with it
 * what the railroad is worth to the others.
 *
 * As the baseline of the big push, where each sector makes its own good in cottages or in a
 * factory; but a factory must use the railroad, which costs labour to build and none to run, and
 * asks one posted fee of all. Sectors differ in the labour a factory needs before its first unit;
 * those that need least use the railroad first.
 *
 * In symbols: F(x) = F₀ + φx, W(n) = (L − R − F₀n − φn²/2)/(1 − an),
 * g(n) = a·W(n) − F(n) = (G − φn + aφn²/2)/(1 − an).
 * Source: Rodríguez-Clare (2005), section "Coordination Failures", in the spirit of Murphy, Shleifer
 * and Vishny (1989); the posted fee and the spread of fixed labour are our choice.
 *
 * @param parameters checked: the railroad and all factories leave some labour
 */
export function railroadEconomy(parameters: RailroadParameters): RailroadEconomy {
	const { labourForce, factoryProductivity, lowestFixedLabour, fixedLabourSpread } = parameters;
	const labourSaving = (factoryProductivity - 1) / factoryProductivity;
	const labourLeft = labourForce - parameters.railroadLabour;
	const surplusAtNone = labourSaving * labourLeft - lowestFixedLabour;

	// 1 − an, without the loss of digits that 1 − a brings in very productive factories.
	const labourPerGood = (share: number) => 1 - share + share / factoryProductivity;
	const surplus = (share: number) =>
		(surplusAtNone - fixedLabourSpread * share * (1 - (labourSaving * share) / 2)) /
		labourPerGood(share);
	const welfare = (share: number) =>
		(labourLeft - share * (lowestFixedLabour + (fixedLabourSpread * share) / 2)) /
		labourPerGood(share);

	return {
		parameters,
		labourSaving,
		surplusAtNone,
		surplus,
		revenue: (share) => share * surplus(share),
		welfare
	};
}
