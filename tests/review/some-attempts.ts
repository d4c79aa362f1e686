import { day } from '../../src/lib/review/days.ts';
import type { Reviewed } from '../../src/lib/review/reviewed.ts';

/** Noon of a winter's day: no change of clocks is near. */
export const noon = new Date(2026, 0, 15, 12).getTime();

/** An attempt so many days after that noon. */
export function attempt(objective: string, days: number, given: Partial<Reviewed> = {}): Reviewed {
	return { objective, at: noon + days * day, outcome: 'right', hints: 0, shown: false, ...given };
}

/** So many objectives, each answered once on that day. */
export function answered(count: number, days = 0): Reviewed[] {
	return Array.from({ length: count }, (_, index) => attempt(`lesson/objective-${index}`, days));
}
