import { getContext, setContext } from 'svelte';

const key = Symbol('moving');

/** Drawings inside the calling component show what this says is being moved just now. */
export function followMoving(isMoving: () => boolean): void {
	setContext(key, isMoving);
}

/** How to ask whether what the calling component draws is being moved just now. */
export function getMoving(): () => boolean {
	return getContext<(() => boolean) | undefined>(key) ?? (() => false);
}
