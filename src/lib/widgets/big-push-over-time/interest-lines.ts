import { extent } from '../../diagrams/extent.ts';
import {
	bigPushOverTimeCurve,
	type BigPushOverTimeView
} from '../../models/big-push-over-time/curves.ts';
import type { BigPushOverTimeParameters } from '../../models/big-push-over-time/parameters.ts';
import type { AdoptionLine } from '../adoption/adoption-view.ts';

/**
 * What interest does: the same quantity where people shift consumption over time freely, so that
 * interest stays at what their patience asks for. The distance to it is the pull of interest.
 */
export function interestLines(
	view: BigPushOverTimeView,
	parameters: BigPushOverTimeParameters,
	picture: Readonly<Record<string, string>>
): AdoptionLine[] {
	if (view === 'welfare' || parameters.substitutionOverTime === 1) return [];
	const freely = { ...parameters, substitutionOverTime: 1 };
	const [low, high] = extent(
		bigPushOverTimeCurve(view, parameters).map(({ y }) => y),
		[0]
	);
	// Where it runs far above the curve it says no more, and would press the curve flat.
	const points = bigPushOverTimeCurve(view, freely).filter(({ y }) => y <= high + (high - low));
	return [
		{
			points,
			tone: 'plum',
			dash: 'long',
			text: picture['patienceOnly'] ?? '',
			labelAt: view === 'profit' ? 0.75 : 0.5,
			sides: view === 'profit' ? ['above-left', 'left'] : ['below', 'above']
		}
	];
}
