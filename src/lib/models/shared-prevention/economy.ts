import { checkParameters } from '../parameters.ts';
import { sharedPreventionParameters, type SharedPreventionParameters } from './parameters.ts';

/** What effort does to the risk, if all producers make the same. */
interface RiskTechnology {
	/** Probability of an outbreak at a common effort. */
	readonly outbreakProbability: (effort: number) => number;
	/** What a producer alone saves itself by a little more effort (money per effort). */
	readonly ownReturn: (effort: number) => number;
	/** What each producer saves if all make a little more effort (money per effort). */
	readonly jointReturn: (effort: number) => number;
}

/** Producers who share a risk, at a common effort from 0 to 1. */
export interface PreventionEconomy extends RiskTechnology {
	readonly parameters: SharedPreventionParameters;
	/** What a little more effort costs its producer, κe (money per effort). */
	readonly marginalCost: (effort: number) => number;
	/** Payoff of each producer, −D·risk − κe²/2 (money). */
	readonly welfare: (effort: number) => number;
}

/**
 * Prevention of a disease that, once it breaks out anywhere, costs every producer of the country.
 *
 * Each of N producers chooses an effort between 0 and 1 at a rising cost. Three ways in which
 * effort can keep the disease out:
 * shared, the paper's argument: the risk falls with average effort, each has an Nth part in it;
 * weakest link: the risk falls with the lowest effort of all (an own return is then what a producer
 * loses by falling behind the others; there is none in going ahead);
 * chain: each producer may let it in on its own, and one lapse is enough.
 *
 * In symbols: risk π₀(1 − mean e); π₀(1 − min e); 1 − q^N with q = 1 − r(1 − e) for equal efforts.
 * Source: Rodríguez-Clare (2005), section "Coordination Failures", on cattle in Uruguay, for the
 * first; the technologies and costs are our choice.
 *
 * @throws RangeError if a parameter is outside its domain.
 */
export function preventionEconomy(
	given: Partial<SharedPreventionParameters> = {}
): PreventionEconomy {
	const parameters = checkParameters(sharedPreventionParameters, given);
	const { outbreakLoss, effortCost } = parameters;
	const technology = technologyOf(parameters);
	return {
		...technology,
		parameters,
		marginalCost: (effort) => effortCost * effort,
		welfare: (effort) =>
			-outbreakLoss * technology.outbreakProbability(effort) - (effortCost * effort ** 2) / 2
	};
}

function technologyOf({
	producers,
	outbreakLoss,
	riskMode,
	baseRisk,
	lapseRisk
}: SharedPreventionParameters): RiskTechnology {
	const lossAtRisk = baseRisk * outbreakLoss;
	const falling = {
		outbreakProbability: (effort: number) => baseRisk * (1 - effort),
		jointReturn: () => lossAtRisk
	};
	if (riskMode === 'shared') return { ...falling, ownReturn: () => lossAtRisk / producers };
	if (riskMode === 'weakest-link') return { ...falling, ownReturn: () => lossAtRisk };

	const risk = (effort: number) => lapseRisk * (1 - effort);
	const ownReturn = (effort: number) =>
		outbreakLoss * lapseRisk * (1 - risk(effort)) ** (producers - 1);
	return {
		// 1 − q^N, of which 1 − q would lose a small risk.
		outbreakProbability: (effort) => -Math.expm1(producers * Math.log1p(-risk(effort))),
		ownReturn,
		jointReturn: (effort) => producers * ownReturn(effort)
	};
}
