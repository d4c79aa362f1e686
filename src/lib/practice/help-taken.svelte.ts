import type { Draft } from './keeper.ts';

/** The help a learner has taken with an exercise: its hints one by one, at last its solution. */
export class HelpTaken {
	/** How many hints the exercise has. */
	readonly #hints: number;
	/** Hints given; one more than there are: the solution, and with it all of them. */
	#taken = $state(0);
	/** Was the solution looked at, of these very numbers? */
	#seen = false;

	constructor(hints: number) {
		this.#hints = hints;
	}

	get hintsGiven(): number {
		return Math.min(this.#taken, this.#hints);
	}

	get solutionShown(): boolean {
		return this.#taken > this.#hints;
	}

	/** As a draft keeps it. */
	get kept(): Pick<Draft, 'hints' | 'shown'> {
		return { hints: this.#taken, shown: this.#seen };
	}

	/** As an attempt is recorded with it. */
	get recorded(): { readonly hints: number; readonly shown: boolean } {
		return { hints: this.hintsGiven, shown: this.#seen };
	}

	hint(): void {
		if (this.#taken < this.#hints) this.#taken++;
	}

	showSolution(): void {
		this.#taken = this.#hints + 1;
		this.#seen = true;
	}

	/** A new beginning hides it all; a solution that was looked at stays so. */
	hide(): void {
		this.#taken = 0;
	}

	/** There are other numbers: nobody has looked at their solution. */
	forget(): void {
		this.#seen = false;
	}

	resume({ hints, shown }: Draft): void {
		this.#taken = hints;
		this.#seen = shown ?? this.solutionShown;
	}
}
