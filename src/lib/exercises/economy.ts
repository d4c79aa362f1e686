import type { ParameterSpec } from '../models/parameter-spec.ts';

/** A model, as far as an exercise needs it. */
export interface Economy {
	readonly parameters: Readonly<Record<string, ParameterSpec>>;
	/** @throws RangeError if a parameter is outside its domain or several do not go together. */
	readonly solve: (given: never) => unknown;
}

/** For exercises that speak of no model: numbers and names only. */
export const noEconomy: Economy = { parameters: {}, solve: () => null };
