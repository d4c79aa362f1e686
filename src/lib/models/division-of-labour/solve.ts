import { signOf } from '../numeric/sign.ts';
import { divisionOfLabourEconomy, type DivisionOfLabourEconomy } from './economy.ts';
import { divisionOfLabourEquilibria, type DivisionOfLabourEquilibria } from './equilibria.ts';
import { firstBest, firstBestInputLabourShare } from './first-best.ts';
import type { DivisionOfLabourParameters } from './parameters.ts';

export interface DivisionOfLabourSolution extends DivisionOfLabourEquilibria {
	/** Weight of imported varieties in the input price index, M (index). */
	readonly importedInputWeight: number;
	/** Wage the modern technology can pay at share 0, w₀ (goods). */
	readonly modernWageAtNone: number;
	/** Up to this share no local variety survives, n₀; it may exceed 1. */
	readonly shareWithoutLocalInputs: number;
	/** Wage the modern technology can pay at share 1, w(1) (goods). */
	readonly modernWageAtFull: number;
	/** Local varieties at share 1, N(1) (varieties). */
	readonly varietiesAtFull: number;
	/** Local share of spending on inputs at share 1, s(1) (share). */
	readonly localInputShareAtFull: number;
	/** Labour force from which a modern equilibrium exists, n*L (workers); null if there is no trap. */
	readonly smallestLabourForce: number | null;
	/** Without imports the modern wage rises with the share to this power, μ/(σ−1) (exponent). */
	readonly returnsExponent: number;
	/** Price over marginal cost of a variety, σ/(σ−1) (factor). */
	readonly markup: number;
	/** The trap exists only above this trade cost, τ* (factor); null without foreign varieties. */
	readonly tradeCostFactorLowerBound: number | null;
	/** Labour a planner puts into inputs, without imports (share). */
	readonly inputLabourShareFirstBest: number;
	/** Labour the market puts into inputs, without imports, μ (share). */
	readonly inputLabourShareMarket: number;
	/** The planner's modern output, Y_FB (goods); null with foreign varieties. */
	readonly welfareFirstBest: number | null;
	/** Is modern production efficient? null with foreign varieties. */
	readonly plannerChoosesModern: boolean | null;
	/** Labour force from which it is, L_planner (workers); null with foreign varieties. */
	readonly smallestLabourForceFirstBest: number | null;
	/** Subsidy on inputs that implements the planner's choice, 1/σ (share of price). */
	readonly optimalInputSubsidy: number;
	/** The economy at the given share; null if none is given. */
	readonly at: {
		readonly share: number;
		readonly modernWage: number;
		readonly varieties: number;
		readonly wageGap: number;
	} | null;
}

/**
 * Solves the division of labour: is modern production caught in a trap, and does trade in inputs
 * open it?
 *
 * Without tradable inputs the first modern producer finds no inputs at all: staying backward is
 * always an equilibrium, and the modern one exists if the labour force is large enough. A planner
 * would go modern in a somewhat smaller one. Where inputs can be imported cheaply enough the first
 * modern producer needs no others, and the trap is gone.
 *
 * In symbols: n* = (σf/(μL))(σ/(σ−1))^{σ−1}(B/A)^{(σ−1)/μ}(1 − μM·P_B^{σ−1});
 * τ* = P_B·N_F^{1/(σ−1)}/p_F; L_planner = L(BL/Y_FB)^{(σ−1)/μ}.
 * Source: Rodríguez-Clare (2005), section "Coordination Failures" and footnotes 10–12, in the spirit
 * of Rodríguez-Clare (1996); closed forms derived here.
 *
 * @throws RangeError if a parameter is outside its domain, or if imported inputs alone would pay
 *   whatever the wage.
 * @example solveDivisionOfLabour({ labourForce: 40 }).regime // 'unique-backward'
 */
export function solveDivisionOfLabour(
	given: Partial<DivisionOfLabourParameters> = {}
): DivisionOfLabourSolution {
	const economy = divisionOfLabourEconomy(given);
	const { parameters, modernWage, varieties } = economy;
	const { labourForce, inputSubstitution, inputCostShare, backwardProductivity, share } =
		parameters;
	const equilibria = divisionOfLabourEquilibria(economy);

	return {
		importedInputWeight: economy.importedInputWeight,
		modernWageAtNone: economy.modernWageAtNone,
		shareWithoutLocalInputs: economy.shareWithoutLocalInputs,
		modernWageAtFull: modernWage(1),
		varietiesAtFull: varieties(1),
		localInputShareAtFull: economy.localInputShare(1),
		...equilibria,
		smallestLabourForce:
			equilibria.tippingShare === null ? null : equilibria.tippingShare * labourForce,
		returnsExponent: inputCostShare / (inputSubstitution - 1),
		markup: inputSubstitution / (inputSubstitution - 1),
		inputLabourShareFirstBest: firstBestInputLabourShare(parameters),
		inputLabourShareMarket: inputCostShare,
		...(parameters.foreignVarieties === 0 ? plannerAlone(parameters) : plannerWithTrade(economy)),
		optimalInputSubsidy: 1 / inputSubstitution,
		at:
			share === null
				? null
				: {
						share,
						modernWage: modernWage(share),
						varieties: varieties(share),
						wageGap: modernWage(share) - backwardProductivity
					}
	};
}

type Planner = Pick<
	DivisionOfLabourSolution,
	| 'tradeCostFactorLowerBound'
	| 'welfareFirstBest'
	| 'plannerChoosesModern'
	| 'smallestLabourForceFirstBest'
>;

function plannerAlone(parameters: DivisionOfLabourParameters): Planner {
	const { output, smallestLabourForce } = firstBest(parameters);
	const backwardOutput = parameters.backwardProductivity * parameters.labourForce;
	return {
		tradeCostFactorLowerBound: null,
		welfareFirstBest: output,
		plannerChoosesModern: signOf(output - backwardOutput, backwardOutput) > 0,
		smallestLabourForceFirstBest: smallestLabourForce
	};
}

function plannerWithTrade({
	parameters,
	logImportedPrice,
	logAffordablePrice
}: DivisionOfLabourEconomy): Planner {
	const { backwardProductivity, tradeCostFactor } = parameters;
	const logPriceInTrap = logAffordablePrice(Math.log(backwardProductivity));
	return {
		tradeCostFactorLowerBound: tradeCostFactor * Math.exp(logPriceInTrap - logImportedPrice),
		welfareFirstBest: null,
		plannerChoosesModern: null,
		smallestLabourForceFirstBest: null
	};
}
