import { formatNumber } from '../../i18n/format.ts';
import { evaluateNumber } from '../formulas/evaluate.ts';
import type { KindOfExercise } from '../kind.ts';
import { outcomeOf } from '../outcome.ts';
import { partMarks } from '../part-marks.ts';
import { shownMisconception } from '../shown-misconception.ts';
import type { PlaceAnswer, PlaceTask } from './task.ts';

/** A threshold put where it belongs, marked by its distance in the units of the axis. */
export const place: KindOfExercise<PlaceTask, PlaceAnswer> = {
	validate({ task }, _, raw, locale) {
		if (typeof raw !== 'number' || !Number.isFinite(raw))
			return { valid: false, reason: 'foreign' };
		const { from, to, format } = task.axis;
		if (raw < from || raw > to) return { valid: false, reason: 'outside' };
		return { valid: true, answer: raw, echo: formatNumber(raw, format, locale) };
	},
	mark({ task, points, misconceptions }, drawn, answer) {
		const right = evaluateNumber(task.answer, drawn);
		const distance = Math.abs(answer - right);
		const near = partMarks(distance, task.tolerance, task.partial);
		const slip =
			near === 1
				? null
				: shownMisconception(
						misconceptions,
						drawn,
						(wrong) => Math.abs(answer - wrong) <= Math.min(task.tolerance, distance)
					);
		const share = slip ? Math.min(near, task.slipAtMost) : near;
		return {
			points: points * share,
			of: points,
			outcome: outcomeOf(share),
			misconception: slip?.id ?? null,
			feedback: slip ? [slip.feedback] : [],
			detail: { kind: 'place', right, distance, capped: share < near }
		};
	},
	rightAnswer: ({ task }, drawn) => evaluateNumber(task.answer, drawn)
};
