import { adoptionEquilibria, type AdoptionEquilibrium } from '../adoption-equilibria.ts';
import { curve } from '../curve.ts';
import { number, orNull } from '../describe-parameter.ts';
import { knowledgeSpilloversEconomy } from '../knowledge-spillovers/economy.ts';
import type { Point } from '../model.ts';
import { checkParameters } from '../parameters.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';
import type { TippingGame } from '../tipping-game.ts';
import {
	clusterMicrofoundationParameters,
	type ClusterMicrofoundationParameters
} from './parameters.ts';
import { solveClusterMicrofoundation, type ClusterMicrofoundationSolution } from './solve.ts';

export interface ClusterMicrofoundationWithShareParameters extends ClusterMicrofoundationParameters {
	/** Share of the sector's firms that are modern, n; null: not looked at. */
	readonly share: number | null;
}

export const clusterMicrofoundationWithShareParameters: ParameterSpecs<ClusterMicrofoundationWithShareParameters> =
	{
		...clusterMicrofoundationParameters,
		share: orNull(number('n', 'share', '[0, 1]', null, [0, 1, 0.01]))
	};

/** The sector at a share n of modern firms. */
export interface SectorAt {
	/** What a modern firm makes, An − C, where a backward one makes 1 (money). */
	readonly firm: number;
	/** What a firm makes on average, 1 + n(An − C − 1) (money). */
	readonly productivity: number;
	/** Wage where South would be as productive as North, productivity/θ (North's wage). */
	readonly wage: number;
}

/** What can be drawn of the sector. */
export type SectorQuantity = keyof SectorAt;

export interface ClusterMicrofoundationWithShareSolution extends ClusterMicrofoundationSolution {
	readonly equilibria: readonly AdoptionEquilibrium[];
	/** Share at which a firm makes least on average. */
	readonly lowestShare: number;
	/** What a firm then makes on average (money). */
	readonly lowestProductivity: number;
	/** At the share looked at; null: none. */
	readonly at: SectorAt | null;
}

interface Sector {
	readonly parameters: ClusterMicrofoundationWithShareParameters;
	readonly solution: ClusterMicrofoundationSolution;
	readonly game: TippingGame;
	readonly at: (share: number) => SectorAt;
}

/**
 * The sector behind a coordination factor: the firms' choice, on which the cluster model only sees
 * the two places of rest.
 *
 * The price of the good reflects that North is coordinated, so that the wage is the sector's
 * productivity over the factor: 1/θ if no firm is modern, and that of a South as good as North if all
 * are, however large the factor is.
 *
 * @throws RangeError if a parameter is outside its domain or spilloverStrength − adoptionCost is
 * below 1.
 */
export function clusterMicrofoundationSector(
	given: Partial<ClusterMicrofoundationWithShareParameters> = {}
): Sector {
	const parameters = checkParameters(clusterMicrofoundationWithShareParameters, given);
	const { spilloverStrength, adoptionCost } = parameters;
	const solution = solveClusterMicrofoundation({ spilloverStrength, adoptionCost });
	const { game, modernIncome, welfare } = knowledgeSpilloversEconomy({
		spilloverStrength,
		adoptionCost
	});
	return {
		parameters,
		solution,
		game,
		at: (share) => ({
			firm: modernIncome(share),
			productivity: welfare(share),
			wage: welfare(share) / solution.coordinationFactor
		})
	};
}

/**
 * Solves the microfoundation together with the sector at a share of modern firms.
 *
 * In symbols: lowest at n*⁄2, 1 − (1 + C)²/(4A).
 * Source: Rodríguez-Clare (2005), section "Coordination Failures", knowledge spillovers; the reading
 * as the coordination of his North-South model is our choice.
 *
 * @throws RangeError if a parameter is outside its domain or spilloverStrength − adoptionCost is
 * below 1.
 */
export function solveClusterMicrofoundationWithShare(
	given: Partial<ClusterMicrofoundationWithShareParameters> = {}
): ClusterMicrofoundationWithShareSolution {
	const { parameters, solution, game, at } = clusterMicrofoundationSector(given);
	const { spilloverStrength, adoptionCost, share } = parameters;
	const lowestShare = (1 + adoptionCost) / (2 * spilloverStrength);
	return {
		...solution,
		equilibria: adoptionEquilibria(game),
		lowestShare,
		lowestProductivity: at(lowestShare).productivity,
		at: share === null ? null : at(share)
	};
}

/**
 * A quantity of the sector against the share of modern firms.
 *
 * @throws RangeError as above
 */
export function clusterMicrofoundationCurve(
	quantity: SectorQuantity,
	given: Partial<ClusterMicrofoundationWithShareParameters> = {},
	steps?: number
): Point[] {
	const { at } = clusterMicrofoundationSector(given);
	return curve((share) => at(share)[quantity], steps);
}
