import type { Span } from './scale.ts';

/**
 * The ends of an axis that must not jump under the finger: while something moves they stay, and give
 * way only to what would leave the paper, and then with room for the next moves; at rest they fit what is shown.
 */
export class SteadySpan {
	readonly #fit: (needed: Span) => Span;
	#held: Span = [0, 1];
	#subject: string | null = null;

	/** @param fit the ends of an axis that shows all from the least to the greatest value */
	constructor(fit: (needed: Span) => Span) {
		this.#fit = fit;
	}

	/**
	 * @param needed least and greatest value to be shown
	 * @param subject what the axis measures: another one has an axis of its own
	 */
	over(needed: Span, moving: boolean, subject = ''): Span {
		if (!moving || subject !== this.#subject) this.#held = this.#fit(needed);
		else if (needed[0] < this.#held[0] || needed[1] > this.#held[1])
			this.#held = this.#fit(withRoom(this.#held, needed));
		this.#subject = subject;
		return this.#held;
	}
}

/** A span that takes in what is needed; where it gives way, by a quarter more than that. */
function withRoom([from, to]: Span, [least, greatest]: Span): Span {
	const room = (Math.max(to, greatest) - Math.min(from, least)) / 4;
	return [least < from ? least - room : from, greatest > to ? greatest + room : to];
}
