/** Quiet this long, then the sentence is read aloud (milliseconds). */
const calm = 1000;

/**
 * What a screen reader is told: the sentence, once it has stayed the same for a second, and never
 * the one the page opened with. Whoever drags is not talked over.
 */
export class Announcer {
	#said = $state('');
	#last: string | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	get said(): string {
		return this.#said;
	}

	/** The sentence is now this one. */
	hear(sentence: string): void {
		clearTimeout(this.#timer);
		const first = this.#last === null;
		if (first || sentence === this.#last) {
			this.#last ??= sentence;
			return;
		}
		this.#timer = setTimeout(() => {
			this.#last = sentence;
			this.#said = sentence;
		}, calm);
	}

	/** Says something at once, for example that a link was copied. */
	say(message: string): void {
		this.#said = message;
	}

	stop(): void {
		clearTimeout(this.#timer);
	}
}
