import type { DivisionOfLabourParameters } from './parameters.ts';

/**
 * The most that the modern technology can make without imports, Y_FB (goods), when a planner decides
 * how much labour goes into inputs.
 *
 * Producers of inputs sell above marginal cost, so that the market uses too few of them even where
 * everybody is modern.
 *
 * In symbols: L_X = Lμσ/(σ − 1 + μ), N = L_X/(σf), X = N^{σ/(σ−1)}(σ−1)f,
 * Y_FB = A(X/μ)^μ((L − L_X)/(1 − μ))^{1−μ}.
 */
export function firstBestOutput(parameters: DivisionOfLabourParameters): number {
	const { labourForce, inputSubstitution, inputCostShare, fixedLabour } = parameters;
	const extraVariety = inputSubstitution - 1;
	const inputLabour = labourForce * firstBestInputLabourShare(parameters);
	const varieties = inputLabour / (inputSubstitution * fixedLabour);
	const inputs = varieties ** (inputSubstitution / extraVariety) * extraVariety * fixedLabour;
	// (L − L_X)/(1 − μ), which has a limit where μ is 1.
	const finalLabour = (labourForce * extraVariety) / (extraVariety + inputCostShare);
	return (
		parameters.modernProductivity *
		(inputs / inputCostShare) ** inputCostShare *
		finalLabour ** (1 - inputCostShare)
	);
}

/** The part of labour that a planner puts into inputs, μσ/(σ − 1 + μ) (share). */
export function firstBestInputLabourShare({
	inputSubstitution,
	inputCostShare
}: DivisionOfLabourParameters): number {
	return (inputCostShare * inputSubstitution) / (inputSubstitution - 1 + inputCostShare);
}
