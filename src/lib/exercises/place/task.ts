import type { Axis } from '../axis.ts';
import type { Formula } from '../formulas/formula.ts';

/** Put a threshold where it belongs, on the x axis of a model's view or on an axis by itself. */
export interface PlaceTask {
	readonly kind: 'place';
	/** View of the model to draw behind; null: a bare axis. */
	readonly view: string | null;
	readonly axis: Axis;
	/** In the units of the axis. */
	readonly answer: Formula;
	/** So far off is still full marks (units of the axis). */
	readonly tolerance: number;
	/** So far off is nothing; in between the marks fall in a straight line. */
	readonly partial: number;
	/**
	 * Of full marks, what a slip that is recognised earns at most, however near it happens to come: how
	 * far apart the two lie is a matter of the draw, and of what was understood it says nothing.
	 */
	readonly slipAtMost: number;
}

/** In the units of the axis. */
export type PlaceAnswer = number;
