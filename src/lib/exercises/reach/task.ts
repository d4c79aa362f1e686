import type { Formula } from '../formulas/formula.ts';

/** Bring a model into a state, with the levers allowed. */
export interface ReachTask {
	readonly kind: 'reach';
	readonly levers: readonly ReachLever[];
	/** View of the model to show; null: its first. */
	readonly view: string | null;
	/** A condition on the state reached: the levers count as set, names given by `let` as drawn. */
	readonly goal: Formula;
	/** What to keep small or large on the way; null: reaching the goal is all. */
	readonly measure: Measure | null;
	/** A best setting in closed form; null: it is searched over the steps of the levers. */
	readonly best: Readonly<Record<string, Formula>> | null;
}

export interface ReachLever {
	readonly name: string;
	readonly from: number;
	readonly to: number;
	readonly step: number;
	/** Where it stands at first. */
	readonly start: Formula;
}

export interface Measure {
	readonly formula: Formula;
	readonly aim: 'smallest' | 'largest';
	/** So far from the best is still full marks (units of the measure). */
	readonly tolerance: number;
	/** So far from the best earns the goal's half only. */
	readonly partial: number;
}

/** Values of the levers. */
export type ReachAnswer = Readonly<Record<string, number>>;
