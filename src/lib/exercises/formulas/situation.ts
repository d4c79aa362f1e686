import type { ParameterValue } from '../../models/parameter-spec.ts';

/** Values of some parameters, by name. */
export type Parameters = Readonly<Record<string, ParameterValue>>;

/** What a formula can speak of. */
export interface Situation {
	/** Parameters, draws and names given by `let`. */
	readonly names: Parameters;
	/** All parameters of the model, the defaults included; empty without a model. */
	readonly parameters: Parameters;
	/** The model's solution at these parameters; null without a model. */
	readonly solution: unknown;
	/**
	 * Solves the model again with some parameters changed; remembers what it has solved.
	 *
	 * @throws RangeError if a parameter leaves its domain.
	 */
	readonly solveWith: (changes: Parameters) => unknown;
}
