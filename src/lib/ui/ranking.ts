/** Where an item of a list lies on the screen, in pixels. */
export interface Slot {
	readonly top: number;
	readonly height: number;
}

/** The list with one item taken out and put in elsewhere; places beyond its ends are its ends. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
	const rest = items.filter((_, index) => index !== from);
	const target = Math.min(Math.max(to, 0), rest.length);
	return [...rest.slice(0, target), ...items.slice(from, from + 1), ...rest.slice(target)];
}

/** The place at which an item dropped `by` pixels away from its own would stand. */
export function dropPlace(slots: readonly Slot[], from: number, by: number): number {
	const held = slots[from];
	if (!held) return from;
	const middle = held.top + held.height / 2 + by;
	return slots.filter(({ top, height }, index) => index !== from && middle > top + height / 2)
		.length;
}

/** How far an item makes way, in pixels, while another is held over a place of the list. */
export function givesWay(index: number, from: number, over: number, room: number): number {
	if (index > from && index <= over) return -room;
	if (index < from && index >= over) return room;
	return 0;
}
