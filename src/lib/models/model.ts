import type { ParameterSpecs } from './parameter-spec.ts';

/** A model as lessons, widgets and exercises know it. */
export interface Model<Parameters, Solution> {
	/** The name in addresses and lessons, for example "big-push". */
	readonly id: string;
	/** Domain, default and slider of every parameter, in the order of the levers. */
	readonly parameters: ParameterSpecs<Parameters>;
	/** What can be shown of it: the names that a lesson may put in `show`. None: no widget shows it. */
	readonly views: readonly string[];
	/** @throws RangeError if a parameter is outside its domain. */
	readonly solve: (given?: Partial<Parameters>) => Solution;
}

/** A point of a diagram, in the model's own units. */
export interface Point {
	readonly x: number;
	readonly y: number;
}
