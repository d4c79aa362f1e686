import { number, wholeNumber } from '../describe-parameter.ts';
import type { ParameterSpecs } from '../parameter-spec.ts';

export interface LabourPoolingParameters {
	/** Firms that share one labour market, N (firms). */
	readonly firms: number;
	/** Workers per firm, L (workers). */
	readonly workersPerFirm: number;
	/** Output of the first worker in a normal year, a (goods per worker). */
	readonly productivity: number;
	/** Fall of output per extra worker, b (slope). */
	readonly diminishingReturns: number;
	/** Standard deviation of a firm's own shock, σ_ε (goods per worker). */
	readonly shockSize: number;
}

export const labourPoolingParameters: ParameterSpecs<LabourPoolingParameters> = {
	firms: wholeNumber('N', 'firms', '[1, ∞)', 10, [1, 50, 1]),
	workersPerFirm: number('L', 'workers', '(0, ∞)', 1, [0.5, 3, 0.1]),
	productivity: number('a', 'goods per worker', '(0, ∞)', 10, [5, 20, 0.5]),
	diminishingReturns: number('b', 'slope', '(0, ∞)', 2, [0.5, 5, 0.1]),
	shockSize: number('σ_ε', 'goods per worker', '[0, ∞)', 1, [0, 1.5, 0.05])
};
