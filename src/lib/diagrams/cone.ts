/**
 * All straight lines from one place that pass near every place seen since; at first, all there are.
 * A place is given as the way to it. The cone is half a turn wide at most.
 */
export class Cone {
	readonly #near: number;
	#isOpen = true;
	#leftX = 0;
	#leftY = 0;
	#rightX = 0;
	#rightY = 0;

	/** @param near so far from its line a place may lie */
	constructor(near: number) {
		this.#near = near;
	}

	/** All lines again. */
	open(): void {
		this.#isOpen = true;
	}

	/** Does the line to this place pass near all seen? */
	holds(x: number, y: number): boolean {
		return (
			this.#isOpen ||
			(turn(this.#rightX, this.#rightY, x, y) >= 0 && turn(x, y, this.#leftX, this.#leftY) >= 0)
		);
	}

	/** Leaves out the lines that do not pass near this place. */
	see(x: number, y: number): void {
		const far = Math.sqrt(x * x + y * y);
		if (far <= this.#near) return;
		// The way to the left edge of what is near this place, and to the right one.
		const asideX = (-y * this.#near) / far;
		const asideY = (x * this.#near) / far;
		if (this.#isOpen || turn(this.#leftX, this.#leftY, x + asideX, y + asideY) < 0) {
			this.#leftX = x + asideX;
			this.#leftY = y + asideY;
		}
		if (this.#isOpen || turn(this.#rightX, this.#rightY, x - asideX, y - asideY) > 0) {
			this.#rightX = x - asideX;
			this.#rightY = y - asideY;
		}
		this.#isOpen = false;
	}
}

/** Above 0: the second way leads to the left of the first, where y points up. */
function turn(x: number, y: number, otherX: number, otherY: number): number {
	return x * otherY - y * otherX;
}
