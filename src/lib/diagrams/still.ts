import { hasContext, setContext } from 'svelte';

const key = Symbol('still');

/** Drawings inside the calling component are only looked at: nothing in them can be taken hold of. */
export function keepStill(): void {
	setContext(key, true);
}

/** Is the calling component inside a drawing that is only looked at? */
export function isStill(): boolean {
	return hasContext(key);
}
