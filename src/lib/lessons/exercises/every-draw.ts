import { situationIfMet } from '../../exercises/draw.ts';
import { countOf, numberAt } from '../../exercises/drawing/draw-number.ts';
import type { Drawn } from '../../exercises/drawn.ts';
import type { Economy } from '../../exercises/economy.ts';
import type { Exercise } from '../../exercises/exercise.ts';
import type { Parameters } from '../../exercises/formulas/situation.ts';

/** More take too long to solve, each time that a lesson is compiled. */
const drawsAtMost = 1000;

/** Every draw of an exercise that fulfils its conditions; none if there are too many to go through. */
export function* everyDraw(exercise: Exercise, economy: Economy): Generator<Drawn> {
	const ranges = Object.entries(exercise.draws);
	const all = ranges.reduce((product, [, numbers]) => product * countOf(numbers), 1);
	if (all > drawsAtMost) return;
	for (let each = 0; each < all; each++) {
		let left = each;
		const drawn: Parameters = Object.fromEntries(
			ranges.map(([name, numbers]) => {
				const place = left % countOf(numbers);
				left = Math.floor(left / countOf(numbers));
				return [name, numberAt(numbers, place)];
			})
		);
		const situation = situationIfMet(exercise, drawn, economy);
		if (situation) yield { ...situation, seed: '', order: [] };
	}
}
