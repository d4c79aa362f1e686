import type { Assignment, Terms } from './keeper.ts';

/** What the terms of an instructor leave a learner of one exercise; where there are none, everything. */
export class Allowance {
	readonly #terms: Terms | null;
	/** Answers given to it for the assignment. */
	#tries = $state(0);

	constructor(assignment: Assignment | null, tries: number) {
		this.#terms = assignment?.terms ?? null;
		this.#tries = tries;
	}

	/** Has an instructor set anything? */
	get isBound(): boolean {
		return this.#terms !== null;
	}

	/** How many more answers are taken; null: any number. */
	get triesLeft(): number | null {
		const atMost = this.#terms?.attempts ?? null;
		return atMost === null ? null : Math.max(0, atMost - this.#tries);
	}

	get hints(): boolean {
		return this.#terms?.hints ?? true;
	}

	get solution(): boolean {
		return this.#terms?.solutions ?? true;
	}

	/** One more answer was given. */
	spend(): void {
		this.#tries++;
	}
}
