import { innovationConcentrationCurve } from '../../models/innovation-concentration/curves.ts';
import type { InnovationConcentrationWithSplitParameters } from '../../models/innovation-concentration/with-split.ts';
import type { Point } from '../../models/model.ts';

/** What the budget is worth each way, against the proximity of groups. */
export interface ProximityLines {
	readonly dispersed: readonly Point[];
	readonly concentrated: readonly Point[];
}

const stretches = 20;

/** Both lines; the split in hand has no part in them. */
export function proximityLines(
	parameters: InnovationConcentrationWithSplitParameters
): ProximityLines {
	return {
		dispersed: innovationConcentrationCurve('dispersed', parameters, stretches),
		concentrated: innovationConcentrationCurve('concentrated', parameters, stretches)
	};
}
