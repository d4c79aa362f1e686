import { getContext, hasContext, setContext, type Snippet } from 'svelte';

const key = Symbol('overlay');

/** Draws these marks on top of every drawing inside the calling component, in the drawing's own units. */
export function setOverlay(marks: Snippet): void {
	setContext(key, marks);
}

/** The marks to draw on top of the calling component's drawing; undefined: none. */
export function getOverlay(): Snippet | undefined {
	return hasContext(key) ? getContext<Snippet>(key) : undefined;
}
