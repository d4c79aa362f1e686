import type { Point } from '../../models/model.ts';
import type { WorthLine } from '../parts/worth-line.ts';

/**
 * The country counts all that free use is worth, a private owner the half that one price can earn.
 *
 * @param worth surplus of free use (money)
 * @param costs ends of the axis of cost
 */
export function ownerLines(
	worth: number,
	[, dearest]: readonly [from: number, to: number]
): WorthLine[] {
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
