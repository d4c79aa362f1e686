import type { AdoptionGame } from '../adoption-equilibria.ts';
import { zerosBesideTurn } from '../numeric/zeros-beside-turn.ts';
import { checkParameters, requireThat } from '../parameters.ts';
import { bigPushOverTimeParameters, type BigPushOverTimeParameters } from './parameters.ts';

/** The economy when a share n of its sectors invests in period 1. Wage and price are 1. */
export interface BigPushOverTimeEconomy {
	readonly parameters: BigPushOverTimeParameters;
	/** Labour a factory saves per unit of output, a = 1 − 1/α (share). */
	readonly labourSaving: number;
	/** Consumption in period 1, while the factories are built, y₁(n) (goods). */
	readonly incomeFirstPeriod: (share: number) => number;
	/** Consumption in period 2, when they work, y₂(n) (goods). */
	readonly incomeSecondPeriod: (share: number) => number;
	/** Gross interest between the periods, R(n) (factor). */
	readonly interestFactor: (share: number) => number;
	/** Present value of a factory, π(n) (goods): what a sector gains by investing. */
	readonly profit: (share: number) => number;
	/** Utility of both periods, U(n) (utility). */
	readonly welfare: (share: number) => number;
	/** Consumption that gives the same utility if it is the same in both periods, ce(n) (goods). */
	readonly consumptionEquivalent: (share: number) => number;
	/** Each sector chooses whether to invest. */
	readonly game: AdoptionGame;
}

/**
 * The big push over two periods: a factory costs labour today and earns tomorrow, when the sectors
 * that invested alongside it have made the country richer.
 *
 * Two forces pull on a sector as more of the others invest. Tomorrow's demand grows; but goods are
 * scarcer today than tomorrow, so that interest rises, and most where people dislike to shift
 * consumption over time. There is no wage premium: it is the timing that brings several equilibria
 * about. A factory sells at the cottages' price, which is its best price as long as αγ ≤ 1.
 *
 * In symbols: y₁ = L − nF, y₂ = L/(1 − an), R = (1/β)(y₂/y₁)^{1−θ}, π = a·y₂/R − F,
 * U = y₁^θ + βy₂^θ, ce = [U/(1+β)]^{1/θ}. The slope of ln(π + F) has the sign of
 * θaL − (1−θ)F − n·aF(2θ−1), so that the profit turns at most once.
 * Source: in the spirit of Murphy, Shleifer and Vishny (1989); Rodríguez-Clare (2005), section
 * "Coordination Failures".
 *
 * @throws RangeError if a parameter is outside its domain or the fixed labour exceeds the labour force.
 */
export function bigPushOverTimeEconomy(
	given: Partial<BigPushOverTimeParameters> = {}
): BigPushOverTimeEconomy {
	const parameters = checkParameters(bigPushOverTimeParameters, given);
	const { labourForce, factoryProductivity, fixedLabour, discountFactor } = parameters;
	const { substitutionOverTime } = parameters;
	requireThat(
		fixedLabour < labourForce,
		`fixedLabour must be less than labourForce (${labourForce}), got ${fixedLabour}`
	);

	const labourSaving = (factoryProductivity - 1) / factoryProductivity;
	const incomeFirstPeriod = (share: number) => labourForce - share * fixedLabour;
	// 1 − an, without the loss of digits that 1 − a brings in very productive factories.
	const incomeSecondPeriod = (share: number) =>
		labourForce / (1 - share + share / factoryProductivity);
	const interestFactor = (share: number) =>
		(incomeSecondPeriod(share) / incomeFirstPeriod(share)) ** (1 - substitutionOverTime) /
		discountFactor;
	const profit = (share: number) =>
		(labourSaving * incomeSecondPeriod(share)) / interestFactor(share) - fixedLabour;

	const utility = (income: number) => income ** substitutionOverTime;
	const welfare = (share: number) =>
		utility(incomeFirstPeriod(share)) + discountFactor * utility(incomeSecondPeriod(share));
	// Relative to L and by expm1, which keeps the digits of [U/(1+β)]^{1/θ} where θ is small.
	const utilityGain = (income: number) =>
		Math.expm1(substitutionOverTime * Math.log(income / labourForce));
	const consumptionEquivalent = (share: number) => {
		const first = utilityGain(incomeFirstPeriod(share));
		const second = discountFactor * utilityGain(incomeSecondPeriod(share));
		const average = (first + second) / (1 + discountFactor);
		return labourForce * Math.exp(Math.log1p(average) / substitutionOverTime);
	};

	const turn =
		(substitutionOverTime * labourSaving * labourForce - (1 - substitutionOverTime) * fixedLabour) /
		(labourSaving * fixedLabour * (2 * substitutionOverTime - 1));
	const zeros = zerosBesideTurn(profit, turn, fixedLabour);

	return {
		parameters,
		labourSaving,
		incomeFirstPeriod,
		incomeSecondPeriod,
		interestFactor,
		profit,
		welfare,
		consumptionEquivalent,
		game: { gain: profit, zeros, scale: fixedLabour }
	};
}
