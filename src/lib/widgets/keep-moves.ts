/**
 * Keeps to itself the moves of a mouse that drags something inside an element: the page looks for a
 * link under each move, to fetch what it leads to, and a drag would pay for that. Put on the element
 * by `{@attach}`.
 */
export function keepMoves(place: HTMLElement): () => void {
	const keep = (event: MouseEvent) => {
		if (event.buttons !== 0) event.stopPropagation();
	};
	place.addEventListener('mousemove', keep);
	return () => place.removeEventListener('mousemove', keep);
}
