import type { Axis } from '../axis.ts';
import type { Option } from '../choice/task.ts';
import type { Changes, Formula } from '../formulas/formula.ts';

/** Say what will happen, and how sure you are; then see. */
export type PredictTask = DirectionTask | OutcomeTask | CurveTask;

interface Prediction {
	readonly kind: 'predict';
	/** View of the model to open once the prediction stands; null: its first. */
	readonly view: string | null;
	/** The state after; the one before is that of the numbers drawn. */
	readonly to: Changes;
}

/** Does a number rise, fall or stay when parameters change? */
export interface DirectionTask extends Prediction {
	readonly about: 'direction';
	/** Evaluated before the change and after it. */
	readonly of: Formula;
	/** A change no larger than this counts as none. */
	readonly same: number;
	/** With the ids "rises", "falls" and "stays", in this order; some may be missing. */
	readonly options: readonly DirectionOption[];
}

/** Words of the author's own for a direction; null: the interface's. */
export interface DirectionOption {
	readonly id: Direction;
	readonly text: Option['text'] | null;
	readonly why: Option['why'];
}

export type Direction = 'rises' | 'falls' | 'stays';

/** Which of several things will come about? */
export interface OutcomeTask extends Prediction {
	readonly about: 'outcome';
	/** Conditions are read in the state after. */
	readonly options: readonly Option[];
}

/** What values will a quantity take at some points of an axis? */
export interface CurveTask extends Prediction {
	readonly about: 'curve';
	/** The parameter along the axis. */
	readonly along: string;
	/** Its values at the points asked for. */
	readonly points: readonly number[];
	/** The quantity predicted. */
	readonly of: Formula;
	/** The axis of that quantity. */
	readonly axis: Axis;
	/** So far off still agrees. */
	readonly tolerance: number;
}

export interface PredictAnswer {
	/** Id of a direction or an option, or the values at the points of the curve. */
	readonly says: string | readonly number[];
	/** From one half (a coin) to 1 (sure). */
	readonly confidence: number;
}
