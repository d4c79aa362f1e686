import type { Drawn } from '../../exercises/drawn.ts';
import type { Exercise } from '../../exercises/exercise.ts';
import { evaluateNumber } from '../../exercises/formulas/evaluate.ts';
import type { PlaceTask } from '../../exercises/place/task.ts';
import { loadViewCurve } from '../../exercises/place/view-curves.ts';
import type { PredictTask } from '../../exercises/predict/task.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Shown } from '../../practice/answer-props.ts';
import { loadShown } from '../../practice/load-shown.ts';
import type { SomeParameters } from '../../widgets/some-model.ts';
import type { Figure } from './figure.ts';

/**
 * The figure of an exercise on paper. The kinds that show a model on a tablet show it on paper, as it
 * opens; others ask for what a picture would tell. null: nothing is shown.
 */
export async function loadFigure(
	exercise: Exercise,
	drawn: Drawn,
	locale: Locale
): Promise<Figure | null> {
	const { task, model } = exercise;
	const shown = await loadShown(exercise, locale);
	switch (task.kind) {
		case 'place':
			return axisFor(task, model, drawn, shown);
		case 'reach': {
			const starts = task.levers.map(({ name, start }) => [name, evaluateNumber(start, drawn)]);
			return (
				shown && opening(shown, task.view, drawn, Object.fromEntries(starts) as SomeParameters)
			);
		}
		case 'predict':
			return predicted(task, drawn, shown);
		default:
			return null;
	}
}

async function axisFor(
	{ axis, view }: PlaceTask,
	model: string | null,
	{ parameters }: Drawn,
	shown: Shown | null
): Promise<Figure> {
	const curve = await loadViewCurve(model, view, parameters, axis.to);
	const height = (curve && view && shown?.words.picture[view]) || null;
	return { kind: 'axis', axis, curve, height };
}

/** Before something rises or falls it can be seen; of what comes about, the picture may tell too much. */
function predicted(task: PredictTask, drawn: Drawn, shown: Shown | null): Figure | null {
	if (task.about === 'curve') {
		const { axis, points, along } = task;
		return { kind: 'points', axis, points, along: shown?.words.parameters[along]?.label ?? along };
	}
	return shown && task.about === 'direction' ? opening(shown, task.view, drawn, {}) : null;
}

function opening(shown: Shown, view: string | null, drawn: Drawn, starts: SomeParameters): Figure {
	const { model } = shown.widget;
	return {
		kind: 'opening',
		shown,
		view: view ?? model.views[0] ?? '',
		parameters: { ...drawn.parameters, ...starts },
		solution: Object(drawn.solveWith(starts)) as object
	};
}
