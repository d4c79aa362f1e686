/**
 * Stands in for the package with which Chart.js reckons colours: it does so where something lies under
 * the pointer or fades into another colour. Here nothing does either, and each colour stays as it is.
 */
export class Color {
	/** Nothing can be mixed with it. */
	readonly valid = false;
	readonly #colour: string;

	constructor(colour: string) {
		this.#colour = colour;
	}

	saturate(): this {
		return this;
	}

	darken(): this {
		return this;
	}

	hexString(): string {
		return this.#colour;
	}
}
