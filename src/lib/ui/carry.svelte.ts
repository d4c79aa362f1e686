import { dropPlace, givesWay, type Slot } from './ranking.ts';

/** An item of a list carried by a finger or a mouse; the list is measured once, at the grasp. */
export class Carry {
	readonly #from: number;
	readonly #pointer: number;
	readonly #start: number;
	readonly #scrolledAtStart = scrollY;
	readonly #slots: readonly Slot[];
	/** What the others give way by: the carried item and the gap after it. */
	readonly #room: number;
	#y: number;
	#by = $state(0);

	constructor(event: PointerEvent, from: number, slots: readonly Slot[]) {
		this.#from = from;
		this.#pointer = event.pointerId;
		this.#start = this.#y = event.clientY;
		this.#slots = slots;
		const [first, second] = slots;
		const gap = first && second ? second.top - first.top - first.height : 0;
		this.#room = (slots[from]?.height ?? 0) + gap;
	}

	get from(): number {
		return this.#from;
	}

	/** Where the item would come to stand if it were let go now. */
	get over(): number {
		return dropPlace(this.#slots, this.#from, this.#by);
	}

	holds({ pointerId }: PointerEvent): boolean {
		return pointerId === this.#pointer;
	}

	follow(event: PointerEvent): void {
		if (!this.holds(event)) return;
		this.#y = event.clientY;
		this.place();
	}

	/** How far the pointer has moved on the screen, and where it is now, in pixels. */
	get pointer(): { readonly y: number; readonly moved: number } {
		return { y: this.#y, moved: this.#y - this.#start };
	}

	/** Brings the item under the pointer again: it moved, or the page was scrolled beneath it. */
	place(): void {
		this.#by = this.#y - this.#start + scrollY - this.#scrolledAtStart;
	}

	/** How far from its own place an item is drawn, in pixels. */
	shift(index: number): number {
		return index === this.#from ? this.#by : givesWay(index, this.#from, this.over, this.#room);
	}
}
