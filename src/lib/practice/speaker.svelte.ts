/** What a screen reader is told of an exercise, politely; the same words twice are spoken twice. */
export class Speaker {
	#said = $state('');

	get said(): string {
		return this.#said;
	}

	say(message: string): void {
		// A live region speaks when its text changes: a space that nobody hears changes it.
		this.#said = message === this.#said && message !== '' ? `${message}\u00a0` : message;
	}
}
