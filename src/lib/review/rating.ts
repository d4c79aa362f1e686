import { Rating, type Grade } from 'ts-fsrs';
import type { Reviewed } from './reviewed.ts';

/**
 * How well the objective came back, as the schedule rates it; null where the attempt does not tell.
 * What was right only with help was hard; what was right with the solution in view tells nothing.
 */
export function ratingOf({ outcome, hints, shown }: Reviewed): Grade | null {
	if (outcome === 'noted') return null;
	if (outcome === 'wrong') return Rating.Again;
	if (shown) return null;
	return outcome === 'partly' || hints > 0 ? Rating.Hard : Rating.Good;
}
