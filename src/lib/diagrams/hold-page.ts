/**
 * Tablets that know no `touch-action` inside a drawing would scroll the page away from under the
 * finger; only a listener that is not passive can stop them.
 */
export function holdPage(handle: SVGElement): () => void {
	const hold = (event: TouchEvent) => event.preventDefault();
	handle.addEventListener('touchstart', hold, { passive: false });
	return () => handle.removeEventListener('touchstart', hold);
}
