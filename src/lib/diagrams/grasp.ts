/**
 * A finger or a mouse that has taken hold of something and moves it along one axis. The paper is
 * measured once, at the grasp, so that a drag reads nothing from the page.
 */
export class Grasp {
	readonly #axis: 'x' | 'y';
	readonly #pointer: number;
	/** What a unit of the drawing measures on the screen (px). */
	readonly #unit: number;
	/** From the thing's place to where it was taken hold of, in units of the drawing. */
	readonly #offset: number;

	/** @param place where the thing lies along the axis, in units of the drawing */
	constructor(event: PointerEvent, axis: 'x' | 'y', unit: number, place: number) {
		this.#axis = axis;
		this.#pointer = event.pointerId;
		this.#unit = unit;
		this.#offset = this.#along(event) - place;
	}

	/** Where the thing lies now, in units of the drawing; null: another pointer moved. */
	placeAt(event: PointerEvent): number | null {
		return this.holds(event) ? this.#along(event) - this.#offset : null;
	}

	holds({ pointerId }: PointerEvent): boolean {
		return pointerId === this.#pointer;
	}

	#along({ clientX, clientY }: PointerEvent): number {
		return (this.#axis === 'x' ? clientX : clientY) / this.#unit;
	}
}
