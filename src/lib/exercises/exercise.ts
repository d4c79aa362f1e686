import type { ParameterValue } from '../models/parameter-spec.ts';
import type { ChoiceTask } from './choice/task.ts';
import type { ExplainTask } from './explain/task.ts';
import type { Formula } from './formulas/formula.ts';
import type { NumberTask } from './number/task.ts';
import type { OrderTask } from './order/task.ts';
import type { PlaceTask } from './place/task.ts';
import type { PredictTask } from './predict/task.ts';
import type { Prose } from './prose/prose.ts';
import type { ReachTask } from './reach/task.ts';

/** What a learner is asked to do. `kind` tells the seven apart. */
export type Task =
	ChoiceTask | NumberTask | OrderTask | PlaceTask | ReachTask | PredictTask | ExplainTask;

export type Kind = Task['kind'];

/** An exercise as an author wrote it, every name in it checked; plain JSON. */
export interface Exercise<T extends Task = Task> {
	/** The author's; unique in the course. */
	readonly id: string;
	/** Changes when, and only when, something changes that bears on marking. */
	readonly version: string;
	/** Slug of the lesson it stands in. */
	readonly lesson: string;
	/** Id of an objective of that lesson: what review schedules. */
	readonly objective: string;
	/** Plain text. */
	readonly title: string;
	/** What full marks are worth; at least 0. */
	readonly points: number;
	/** Id of the model it speaks of. */
	readonly model: string | null;
	/** Parameters that are not at the model's defaults. */
	readonly given: Readonly<Record<string, Given>>;
	/** Numbers drawn, by name, in the order in which they are drawn. */
	readonly draws: Readonly<Record<string, NumbersToDraw>>;
	/** Conditions that a draw must fulfil; else it is drawn again. */
	readonly where: readonly Formula[];
	/** Names for formulas, each of which may use the names before it. */
	readonly lets: readonly Let[];
	/** The question. */
	readonly text: Prose;
	/** In the order in which they are given. */
	readonly hints: readonly Prose[];
	/** The worked solution. */
	readonly solution: Prose;
	readonly task: T;
	readonly misconceptions: readonly Misconception[];
}

/** A parameter's value: fixed, or computed from the numbers drawn. */
export type Given =
	| { readonly value: ParameterValue }
	| { readonly formula: Formula }
	| { readonly list: readonly Formula[] };

/** From, to (both may come up) in steps; or one of a few numbers. */
export type NumbersToDraw =
	| { readonly from: number; readonly to: number; readonly step: number }
	| { readonly among: readonly number[] };

export interface Let {
	readonly name: string;
	readonly formula: Formula;
}

/**
 * A slip worth a word of its own. For a number or a place, the wrong answer it leads to; for a model
 * to be reached, a condition on the state reached; for an order, the order it leads to.
 */
export interface Misconception {
	readonly id: string;
	readonly sign: Formula | { readonly order: readonly string[] };
	readonly feedback: Prose;
}
