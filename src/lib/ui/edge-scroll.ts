import type { Carry } from './carry.svelte.ts';

/** So near to an edge of the screen, in pixels, what is carried scrolls the page; at most so fast, a second. */
const zone = 72;
const fastest = 900;

/**
 * How fast the page scrolls while something is held at `y`, in pixels a second, downwards positive:
 * the nearer to the edge the faster, and only towards where it was carried.
 */
export function edgeSpeed(y: number, moved: number, height: number): number {
	const depth = y < zone ? y - zone : Math.max(0, y - (height - zone));
	const speed = fastest * Math.min(1, Math.max(-1, depth / zone));
	return speed * moved > 0 ? speed : 0;
}

/** Scrolls the page at its edges as long as the list goes on beyond them. Returns how to stop. */
export function scrollAtEdges(list: Element, carry: Carry): () => void {
	let before: number | null = null;
	let frame = requestAnimationFrame(step);

	function step(now: number): void {
		const seconds = before === null ? 0 : Math.min((now - before) / 1000, 0.05);
		before = now;
		const { y, moved } = carry.pointer;
		const speed = edgeSpeed(y, moved, innerHeight);
		const { top, bottom } = list.getBoundingClientRect();
		if (speed < 0 ? top < zone : speed > 0 && bottom > innerHeight - zone) {
			// Slower than a pixel a frame it would not move at all.
			const by = speed * seconds;
			scrollBy({ top: Math.sign(by) * Math.ceil(Math.abs(by)), behavior: 'instant' });
			carry.place();
		}
		frame = requestAnimationFrame(step);
	}

	return () => cancelAnimationFrame(frame);
}
