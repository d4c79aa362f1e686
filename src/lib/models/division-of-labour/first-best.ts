import type { DivisionOfLabourParameters } from './parameters.ts';

/** What a planner would make with the modern technology, without imports. */
export interface FirstBest {
	/** The most that the modern technology can make, Y_FB (goods). */
	readonly output: number;
	/** Labour force from which that is more than the backward output, L_planner (workers). */
	readonly smallestLabourForce: number;
}

/**
 * The most that the modern technology can make without imports when a planner decides how much
 * labour goes into inputs, and how large a country it takes for that to pay.
 *
 * Producers of inputs sell above marginal cost, so that the market uses too few of them even where
 * everybody is modern. Worked out in logarithms: where varieties are poor substitutes the powers
 * leave the range of numbers, even if what comes of them does not.
 *
 * In symbols: L_X = Lμσ/(σ − 1 + μ), N = L_X/(σf), X = N^{σ/(σ−1)}(σ−1)f,
 * Y_FB = A(X/μ)^μ((L − L_X)/(1 − μ))^{1−μ}; L_planner = L·(BL/Y_FB)^{(σ−1)/μ}, at any L.
 */
export function firstBest(parameters: DivisionOfLabourParameters): FirstBest {
	const { labourForce, inputSubstitution, inputCostShare, fixedLabour } = parameters;
	const { modernProductivity, backwardProductivity } = parameters;
	const extraVariety = inputSubstitution - 1;
	const inputLabour = labourForce * firstBestInputLabourShare(parameters);
	const logVarieties = Math.log(inputLabour / (inputSubstitution * fixedLabour));
	const logInputs =
		(inputSubstitution / extraVariety) * logVarieties + Math.log(extraVariety * fixedLabour);
	// ln(BL/Y_FB); (L − L_X)/(1 − μ) is L/(1 + μ/(σ−1)), also where μ is 1.
	const logBackwardLead =
		Math.log(backwardProductivity / modernProductivity) +
		(1 - inputCostShare) * Math.log1p(inputCostShare / extraVariety) -
		inputCostShare * (logInputs - Math.log(inputCostShare * labourForce));
	return {
		output: backwardProductivity * labourForce * Math.exp(-logBackwardLead),
		smallestLabourForce: labourForce * Math.exp((extraVariety / inputCostShare) * logBackwardLead)
	};
}

/** The part of labour that a planner puts into inputs, μσ/(σ − 1 + μ) (share). */
export function firstBestInputLabourShare({
	inputSubstitution,
	inputCostShare
}: DivisionOfLabourParameters): number {
	return (inputCostShare * inputSubstitution) / (inputSubstitution - 1 + inputCostShare);
}
