import { draw } from '../exercises/draw.ts';
import type { Drawn } from '../exercises/drawn.ts';
import type { Economy } from '../exercises/economy.ts';
import type { Exercise } from '../exercises/exercise.ts';
import { seedOf } from '../exercises/seed-of.ts';

/** "Another like this one" looks so far for numbers that are not the present ones. */
const turnsAtMost = 30;

/** The numbers of an exercise as one learner has them, and the next ones. */
export class Numbers {
	readonly #exercise: Exercise;
	readonly #economy: Economy;
	readonly #learner: string;
	readonly #assignment: string | null;
	#turn = 0;
	#drawn: Drawn = $state.raw() as Drawn;

	/**
	 * @param learner code of the learner
	 * @param assignment its seed; null: none
	 * @throws RangeError if the exercise has no numbers to draw, which a build has ruled out.
	 */
	constructor(exercise: Exercise, economy: Economy, learner: string, assignment: string | null) {
		this.#exercise = exercise;
		this.#economy = economy;
		this.#learner = learner;
		this.#assignment = assignment;
		this.#drawn = this.#at(0);
	}

	/** How often others were asked for. */
	get turn(): number {
		return this.#turn;
	}

	get drawn(): Drawn {
		return this.#drawn;
	}

	/** Goes back to numbers met before. */
	resume(seed: string, turn: number): void {
		this.#drawn = draw(this.#exercise, seed, this.#economy);
		this.#turn = turn;
	}

	/** Draws numbers that are not the present ones; where there are no others, the same stay. */
	next(): void {
		const before = JSON.stringify(this.#drawn.names);
		for (let turn = this.#turn + 1; turn <= this.#turn + turnsAtMost; turn++) {
			const drawn = this.#at(turn);
			if (JSON.stringify(drawn.names) === before) continue;
			this.#drawn = drawn;
			this.#turn = turn;
			return;
		}
	}

	#at(turn: number): Drawn {
		const { id, version } = this.#exercise;
		const parts = { exercise: id, version, assignment: this.#assignment };
		const seed = seedOf({ ...parts, learner: this.#learner, turn });
		return draw(this.#exercise, seed, this.#economy);
	}
}
