/** While something is moved, words change this often (milliseconds): faster nobody reads them. */
const pace = 400;

/**
 * A value to watch and to read: what is read, words and tables, comes a moment late while the value
 * is moved, so that a drag pays for its picture only. What nobody looks at meanwhile waits until the
 * value rests.
 */
export class Calmed<Value> {
	#now: Value = $state.raw() as Value;
	#calm: Value = $state.raw() as Value;
	#rested: Value = $state.raw() as Value;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(value: Value) {
		this.#now = value;
		this.#calm = value;
		this.#rested = value;
	}

	get now(): Value {
		return this.#now;
	}

	/** At rest the same; while it is moved, as it was a moment ago. */
	get calm(): Value {
		return this.#calm;
	}

	/** At rest the same; while it is moved, as it was before. */
	get rested(): Value {
		return this.#rested;
	}

	/** It is now this, and may change again at once. */
	move(value: Value): void {
		this.#now = value;
		this.#timer ??= setTimeout(() => this.#beat(), pace);
	}

	/** It has come to rest where it is. */
	rest(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#calm = this.#now;
		this.#rested = this.#now;
	}

	/** What has not changed from one beat to the next is at rest, even if nobody said so. */
	#beat(): void {
		if (this.#calm === this.#now) return this.rest();
		this.#calm = this.#now;
		this.#timer = setTimeout(() => this.#beat(), pace);
	}
}
