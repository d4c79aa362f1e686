import { entry } from '../numeric/entry.ts';
import { squareMatrix, timesColumn, transposed, type Matrix } from '../numeric/matrix.ts';
import { sum } from '../numeric/sum.ts';
import { checkParameters } from '../parameters.ts';
import { innovationNetworkParameters, type InnovationNetworkParameters } from './parameters.ts';
import { requireNetwork } from './require-network.ts';

/** Firms that learn from each other, at given research of each, R (money). */
export interface InnovationNetworkEconomy {
	readonly parameters: InnovationNetworkParameters;
	/** What firm i (row) learns from firm j (column), ω_ij (weight); nothing from itself. */
	readonly proximity: Matrix;
	/** Return of one more unit to the firm itself, v − κR_i + φ(ΩR)_i (money). */
	readonly privateReturns: (research: readonly number[]) => number[];
	/** Return of one more unit to all others, φ(ΩᵀR)_i (money). */
	readonly externalReturns: (research: readonly number[]) => number[];
	/** Total value before spending, V(R) (money). */
	readonly value: (research: readonly number[]) => number;
}

/**
 * Innovation clusters: what a laboratory finds out is worth something to others, the more so the
 * closer they are in space and in field, and only to those that do research themselves.
 *
 * A unit of research costs 1. Its return to the firm falls with its own research and rises with
 * what the firm learns from others: whoever does not innovate cannot absorb. How much leaves a
 * laboratory depends on its openness and its kind: universities may emit more than firms.
 *
 * In symbols: ω_ij = o·e_j·exp(−δ_g|g_i − g_j| − δ_t|t_i − t_j|), ω_ii = 0;
 * V(R) = Σ_i [vR_i − κR_i²/2 + φR_i·Σ_jω_ijR_j].
 * Source: Rodríguez-Clare (2005), section "Innovation Clusters", after the survey of Audretsch and
 * Feldman (2003); the functional forms are our choice.
 *
 * @throws RangeError if a parameter is outside its domain, a list has not one entry for each of 1 to
 * 12 firms, or an allocation is called uniform or optimal or gives nothing to anybody.
 */
export function innovationNetworkEconomy(
	given: Partial<InnovationNetworkParameters> = {}
): InnovationNetworkEconomy {
	const parameters = checkParameters(innovationNetworkParameters, given);
	requireNetwork(parameters);
	const { spilloverStrength, ownReturn, diminishingReturns } = parameters;

	const proximity = proximityOf(parameters);
	const emission = transposed(proximity);
	const spilloversAlong = (links: Matrix, research: readonly number[]) =>
		timesColumn(links, research).map((each) => spilloverStrength * each);
	const received = (research: readonly number[]) => spilloversAlong(proximity, research);

	return {
		parameters,
		proximity,
		privateReturns: (research) =>
			received(research).map(
				(spillover, firm) => ownReturn - diminishingReturns * entry(research, firm) + spillover
			),
		externalReturns: (research) => spilloversAlong(emission, research),
		value: (research) => {
			const spillovers = received(research);
			return sum(
				research.map(
					(own, firm) =>
						own * (ownReturn - (diminishingReturns * own) / 2 + entry(spillovers, firm))
				)
			);
		}
	};
}

function proximityOf(parameters: InnovationNetworkParameters): number[][] {
	const { locations, technologies, distanceDecay, technologyDecay } = parameters;
	const { openness, emissions } = parameters;
	return squareMatrix(locations.length, (learner, source) => {
		if (learner === source) return 0;
		const loss =
			distanceDecay * distance(locations, learner, source) +
			technologyDecay * distance(technologies, learner, source);
		return openness * (emissions ? entry(emissions, source) : 1) * Math.exp(-loss);
	});
}

/** Never infinite: where distance does not matter, the largest one must not matter either. */
function distance(places: readonly number[], one: number, other: number): number {
	return Math.min(Math.abs(entry(places, one) - entry(places, other)), Number.MAX_VALUE);
}
