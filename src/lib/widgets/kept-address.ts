import type { Address } from './state-address.ts';

/** Between two changes of the address at least this long (milliseconds): browsers refuse more. */
const rest = 400;

/**
 * The state of one model in the address of its page: at once when a change is done with, and while
 * it goes on only when it pauses.
 */
export class KeptAddress {
	readonly #address: Address;
	readonly #id: string;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#written = -Infinity;

	constructor(address: Address, id: string) {
		this.#address = address;
		this.#id = id;
	}

	/** The state is now this one, and may change again at once. */
	follow(code: string | null): void {
		this.#writeIn(rest, code);
	}

	/** The state is this one, and whoever changed it is done. */
	settle(code: string | null): void {
		if (this.#address.read(this.#id) === code) return;
		this.#writeIn(this.#written + rest - performance.now(), code);
	}

	stop(): void {
		clearTimeout(this.#timer);
	}

	#writeIn(wait: number, code: string | null): void {
		clearTimeout(this.#timer);
		if (wait > 0) this.#timer = setTimeout(() => this.#write(code), wait);
		else this.#write(code);
	}

	#write(code: string | null): void {
		if (this.#address.read(this.#id) === code) return;
		this.#address.write(this.#id, code);
		this.#written = performance.now();
	}
}
