import { signOf } from '../numeric/sign.ts';
import { checkParameters, requireThat } from '../parameters.ts';
import {
	clusterMicrofoundationParameters,
	type ClusterMicrofoundationParameters
} from './parameters.ts';

export interface ClusterMicrofoundationSolution {
	/** Productivity when all adopt, θ = A − C (factor; 1 when nobody does). */
	readonly coordinationFactor: number;
	/** Share from which adoption pays, n* = (1 + C)/A. */
	readonly tippingShare: number;
	/** Gain from adoption by all, θ − 1 (share of what there is when nobody adopts). */
	readonly coordinationGain: number;
}

/**
 * What coordination in a sector can be: everybody adopts a modern technique that pays only in
 * company.
 *
 * Backward firms produce 1; a modern firm produces more, the more others are modern, and bears the
 * cost of the technique. The sector's coordination factor is what all produce when all are modern.
 * It is at least 1: otherwise there would be nothing to coordinate on.
 *
 * In symbols: backward 1, modern An − C; θ = A − C ≥ 1, n* = (1 + C)/A ≤ 1.
 * Source: Rodríguez-Clare (2005), section "Coordination Failures", knowledge spillovers; reading it
 * as the coordination of section "Coordination Failures and Comparative Advantage" is our choice.
 *
 * @throws RangeError if a parameter is outside its domain or spilloverStrength − adoptionCost is
 * below 1.
 * @example solveClusterMicrofoundation({ spilloverStrength: 4, adoptionCost: 2.5 }).tippingShare // 0.875
 */
export function solveClusterMicrofoundation(
	given: Partial<ClusterMicrofoundationParameters> = {}
): ClusterMicrofoundationSolution {
	const parameters = checkParameters(clusterMicrofoundationParameters, given);
	const { spilloverStrength, adoptionCost } = parameters;
	const outputWhenAllAdopt = spilloverStrength - adoptionCost;
	requireThat(
		signOf(outputWhenAllAdopt - 1, spilloverStrength) >= 0,
		`spilloverStrength − adoptionCost must be at least 1, got ${outputWhenAllAdopt}`
	);
	const coordinationFactor = Math.max(1, outputWhenAllAdopt);
	return {
		coordinationFactor,
		tippingShare: Math.min(1, (1 + adoptionCost) / spilloverStrength),
		coordinationGain: coordinationFactor - 1
	};
}
