import { bisect } from '../../models/numeric/bisect.ts';
import { normalQuantile } from '../../models/numeric/normal.ts';

/** The share of proposals with a score above a cut, to a thousandth (standard deviations). */
export function acceptedAbove(cut: number): number {
	return Number(bisect((share) => normalQuantile(1 - share) - cut, 1e-6, 1 - 1e-6).toFixed(3));
}
