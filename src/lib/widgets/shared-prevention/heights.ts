import type { Span } from '../../diagrams/scale.ts';
import type { SharedPreventionParameters } from '../../models/shared-prevention/parameters.ts';
import { technologyPanels, type PreventionView } from './panels.ts';

/** One scale for all three plots: efforts are marked on the cost of care, which sets the first. */
export function heightsOf(
	view: PreventionView,
	parameters: SharedPreventionParameters,
	pinned: SharedPreventionParameters | null
): Span {
	if (view === 'risk') return [0, 1];
	if (view === 'care') return [0, Math.max(parameters.effortCost, pinned?.effortCost ?? 0) * 1.12];
	const payoffs = [parameters, ...(pinned ? [pinned] : [])]
		.flatMap((each) => technologyPanels(view, each))
		.flatMap(({ main }) => main.map(({ y }) => y));
	return [Math.min(...payoffs), 0];
}
