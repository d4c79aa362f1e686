import { createContext, onDestroy } from 'svelte';
import type { Place } from './path.ts';

/**
 * What is drawn on a paper and must stay readable beside words, in positions of the drawing. Marks say
 * how it is asked for, and are asked when words are laid out: a drag, at which they are not, costs none.
 */
export interface Ink {
	/** Outlines of lines, as their paths are written. */
	readonly lines: Set<() => string>;
	/** Places of discs, diamonds and stars; null: too small to be hidden. */
	readonly marks: Set<() => Place | null>;
}

/** A paper without marks yet. Who asks them asks all anew: nothing follows who comes and goes. */
export function blankInk(): Ink {
	return { lines: new Set(), marks: new Set() };
}

/** The ink on the paper round a mark; given by `provideFrame`. */
export const [getInk, setInk] = createContext<Ink>();

/** Words keep off this line of the calling mark as long as it is drawn. */
export function tellLine(outline: () => string): void {
	tell(getInk().lines, outline);
}

/** Words keep off the calling mark as long as it is drawn; null: it is too small to hide. */
export function tellMark(place: () => Place | null): void {
	tell(getInk().marks, place);
}

function tell<Value>(all: Set<() => Value>, value: () => Value): void {
	all.add(value);
	onDestroy(() => all.delete(value));
}
