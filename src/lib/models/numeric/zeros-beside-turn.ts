import { bisect } from './bisect.ts';
import { entry } from './entry.ts';
import { signOf } from './sign.ts';

/**
 * The zeros strictly between 0 and 1 of a continuous function that rises and falls at most once
 * there, ascending: at most two, or the turn alone if the function only touches zero.
 *
 * @param turn where the function turns; anything outside (0, 1) means that it does not
 * @param scale size of the terms that the function is a difference of; signs are judged against it
 */
export function zerosBesideTurn(
	evaluate: (x: number) => number,
	turn: number,
	scale: number
): number[] {
	const stops = turn > 0 && turn < 1 ? [0, turn, 1] : [0, 1];
	const signs = stops.map((stop) => signOf(evaluate(stop), scale));
	const changes = (from: number, to: number) => entry(signs, from) * entry(signs, to) < 0;

	if (stops.length === 3 && signs[1] === 0 && entry(signs, 0) * entry(signs, 2) > 0) return [turn];
	return stops
		.slice(1)
		.flatMap((to, stretch) =>
			changes(stretch, stretch + 1) ? [bisect(evaluate, entry(stops, stretch), to)] : []
		);
}
