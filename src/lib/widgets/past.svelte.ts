const stepsKept = 100;

/**
 * The way back: the states left behind, one for each step. Moves of the same thing are one step until
 * it has come to rest.
 */
export class Past<State> {
	#states = $state.raw<readonly State[]>([]);
	/** What the step in progress changes; null: all is at rest. */
	#step = $state<string | null>(null);

	get isEmpty(): boolean {
		return this.#states.length === 0;
	}

	get moving(): boolean {
		return this.#step !== null;
	}

	/** A state was left by a move of this thing. */
	leave(state: State, step: string): void {
		if (step !== this.#step) this.#states = [...this.#states, state].slice(-stepsKept);
		this.#step = step;
	}

	/** The step in progress is over. */
	settle(): void {
		this.#step = null;
	}

	/** The last state left, which is taken off; undefined: none is kept. */
	back(): State | undefined {
		const last = this.#states.at(-1);
		this.#states = this.#states.slice(0, -1);
		this.settle();
		return last;
	}

	forget(): void {
		this.#states = [];
		this.settle();
	}
}
