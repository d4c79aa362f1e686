import { Cone } from './cone.ts';

/**
 * Draws a line through many places and sets down only those without which it would look different:
 * as long as one straight stroke passes near all since the last, none is needed. One pass, and
 * nothing made for a place: a curve is drawn anew at each move of a finger.
 *
 * @example
 * const pen = new Pen(0.1);
 * for (const [x, y] of [[0, 0], [1, 1.02], [2, 2]]) pen.to(x, y);
 * pen.path; // 'M0 0L2 2'
 */
export class Pen {
	readonly #strokes: Cone;
	#path = '';
	#isDown = false;
	/** Where the stroke began: the path goes so far. */
	#fromX = 0;
	#fromY = 0;
	/** Where it has come to since. */
	#toX = 0;
	#toY = 0;

	/** @param unseen so far from the line a place may be left out (units of the drawing) */
	constructor(unseen: number) {
		this.#strokes = new Cone(unseen);
	}

	/** What has been drawn, as the outline of an SVG path. */
	get path(): string {
		this.#end();
		return this.#path;
	}

	/** Draws on to a place; after `lift`, begins at it. */
	to(x: number, y: number): void {
		if (!this.#isDown) {
			this.#set('M', x, y);
			this.#isDown = true;
			return;
		}
		if (!this.#reaches(x, y)) this.#end();
		this.#toX = x;
		this.#toY = y;
		this.#strokes.see(x - this.#fromX, y - this.#fromY);
	}

	/** Leaves a gap before the next place. */
	lift(): void {
		this.#end();
		this.#isDown = false;
	}

	/** Can the stroke go on as far as this, near all that it has passed, and never back? */
	#reaches(x: number, y: number): boolean {
		const onward =
			(this.#toX - this.#fromX) * (x - this.#toX) + (this.#toY - this.#fromY) * (y - this.#toY);
		return onward >= 0 && this.#strokes.holds(x - this.#fromX, y - this.#fromY);
	}

	/** Sets down where the stroke has come to. */
	#end(): void {
		if (this.#toX !== this.#fromX || this.#toY !== this.#fromY)
			this.#set('L', this.#toX, this.#toY);
	}

	#set(command: 'M' | 'L', x: number, y: number): void {
		this.#path += `${command}${x} ${y}`;
		this.#fromX = x;
		this.#fromY = y;
		this.#toX = x;
		this.#toY = y;
		this.#strokes.open();
	}
}
