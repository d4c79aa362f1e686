import type { Axis } from '../../exercises/axis.ts';
import type { Point } from '../../models/model.ts';
import type { Shown } from '../../practice/answer-props.ts';
import type { SomeParameters } from '../../widgets/some-model.ts';

/** What paper shows of the model that an exercise speaks of, with the numbers of its student. */
export type Figure =
	/** The model as it opens. */
	| {
			readonly kind: 'opening';
			readonly shown: Shown;
			readonly view: string;
			readonly parameters: SomeParameters;
			readonly solution: object;
	  }
	/** An axis to mark a place on, with the curve over it; null: bare. */
	| {
			readonly kind: 'axis';
			readonly axis: Axis;
			readonly curve: readonly Point[] | null;
			/** What the curve measures. */
			readonly height: string | null;
	  }
	/** Axes to draw a curve of one's own into, through these points. */
	| {
			readonly kind: 'points';
			readonly axis: Axis;
			readonly points: readonly number[];
			readonly along: string;
	  };
