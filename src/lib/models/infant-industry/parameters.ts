import { number, toggle } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

export interface InfantIndustryParameters {
	/** South's productivity in the traditional sector T, λ_T (goods per worker). */
	readonly southTraditionalProductivity: number;
	/** South's productivity in the advanced sector M without coordination, λ_M (goods per worker). */
	readonly southAdvancedProductivity: number;
	/** North's productivity in T, λ_TN (goods per worker). */
	readonly northTraditionalProductivity: number;
	/** North's productivity in M without coordination, λ_MN (goods per worker). */
	readonly northAdvancedProductivity: number;
	/** What a full cluster in M multiplies productivity by in South, θ_S (factor). */
	readonly southCoordinationFactor: number;
	/** What the cluster in M multiplies productivity by in North, θ_N (factor). */
	readonly northCoordinationFactor: number;
	/** Labour in M at which agglomeration is complete, ℓ̄ (workers). */
	readonly clusterSize: number;
	/** All workers of South, L. */
	readonly labourForce: number;
	/** Share of income spent on M, α. */
	readonly advancedSpendingShare: number;
	/** False: M is produced in the backward mode, which knows no agglomeration. */
	readonly coordinated: boolean;
}

export const infantIndustryParameters: ParameterSpecs<InfantIndustryParameters> = {
	southTraditionalProductivity: number('λ_T', 'goods per worker', '(0, ∞)', 1, [0.5, 2, 0.05]),
	southAdvancedProductivity: number('λ_M', 'goods per worker', '(0, ∞)', 0.8, [0.5, 2, 0.05]),
	northTraditionalProductivity: number('λ_TN', 'goods per worker', '(0, ∞)', 1, [0.5, 2, 0.05]),
	northAdvancedProductivity: number('λ_MN', 'goods per worker', '(0, ∞)', 1, [0.5, 2, 0.05]),
	southCoordinationFactor: number('θ_S', 'factor', '[1, ∞)', 2, [1, 3, 0.05]),
	northCoordinationFactor: number('θ_N', 'factor', '[1, ∞)', 2, [1, 3, 0.05]),
	clusterSize: number('ℓ̄', 'workers', '(0, ∞)', 0.5, [0.2, 1, 0.05]),
	labourForce: number('L', 'workers', '(0, ∞)', 1, [0.5, 2, 0.05]),
	advancedSpendingShare: number('α', 'share', '(0, 1)', 0.4, [0.05, 0.95, 0.05]),
	coordinated: toggle(true)
};
