import { list, orNull } from '../describe-parameter.ts';
import type { ListSpec, ParameterSpecs } from '../parameter-spec.ts';

/** The two countries, sector by sector: what all questions about clusters start from. */
export interface SectorParameters {
	/** South's productivity by sector, without coordination, λ_jS (goods per worker). */
	readonly southProductivity: readonly number[];
	/** North's productivity by sector, without coordination, λ_jN (goods per worker). */
	readonly northProductivity: readonly number[];
	/** Factor by which coordination raises productivity, by sector, θ_j. */
	readonly coordinationFactor: readonly number[];
}

export interface ClustersParameters extends SectorParameters {
	/** Terms-of-trade factor by sector; null: all 1. */
	readonly priceShifters: readonly number[] | null;
	/** Share of income spent on each good, α_j; null: equal. */
	readonly spendingShares: readonly number[] | null;
}

/** The specifications that the policies share. */
export const sectorParameters: { readonly [name in keyof SectorParameters]: ListSpec } = {
	southProductivity: list(
		'λ_jS',
		'goods per worker',
		'(0, ∞)',
		[1, 0.9, 0.75, 0.5],
		[0.1, 3, 0.05]
	),
	northProductivity: list('λ_jN', 'goods per worker', '(0, ∞)', [1, 1, 1, 1], [0.1, 3, 0.05]),
	coordinationFactor: list('θ_j', 'factor', '[1, ∞)', [1.5, 1.6, 1.8, 2], [1, 3, 0.05])
};

export const clustersParameters: ParameterSpecs<ClustersParameters> = {
	...sectorParameters,
	priceShifters: orNull(list('', 'factor', '(0, ∞)', null, [0.5, 1.5, 0.05])),
	spendingShares: orNull(list('α_j', 'share', '(0, ∞)', null, [0.05, 1, 0.05]))
};
