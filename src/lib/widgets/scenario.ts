/** A state of a model: what it was given and what follows. */
export interface Scenario<Parameters, Solution> {
	readonly parameters: Parameters;
	readonly solution: Solution;
}
