import type { Tone } from '../../diagrams/tone.ts';
import type { Point } from '../../models/model.ts';

/** What the facility is worth to somebody, less its cost, and the cost that takes all of it. */
interface OwnerLine {
	readonly key: 'country' | 'owner';
	readonly points: readonly Point[];
	readonly limit: number;
	readonly tone: Tone;
	readonly dash: 'none' | 'long';
}

/**
 * The country counts all that free use is worth, a private owner the half that one price can earn.
 *
 * @param worth surplus of free use (money)
 * @param costs ends of the axis of cost
 */
export function ownerLines(
	worth: number,
	[, dearest]: readonly [from: number, to: number]
): OwnerLine[] {
	const line = (limit: number): Point[] => {
		// Far below zero a line says no more.
		const to = Math.min(dearest, limit + 0.4 * worth);
		return [
			{ x: 0, y: limit },
			{ x: to, y: limit - to }
		];
	};
	return [
		{ key: 'country', points: line(worth), limit: worth, tone: 'moss', dash: 'none' },
		{ key: 'owner', points: line(worth / 2), limit: worth / 2, tone: 'indigo', dash: 'long' }
	];
}
