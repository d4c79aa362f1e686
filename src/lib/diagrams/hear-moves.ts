/**
 * Moves of a pointer, heard at the handle itself: on their way through the whole page they would cost
 * more than here. Put on the handle by `{@attach}`.
 */
export function hearMoves(follow: (event: PointerEvent) => void) {
	return (handle: SVGElement): (() => void) => {
		handle.addEventListener('pointermove', follow);
		return () => handle.removeEventListener('pointermove', follow);
	};
}
