import { whenIdle } from '../ui/when-idle.ts';

/** How far below or above the screen counts as near. */
const near = '600px';

/** Calls once when an element comes near the screen and the page has a moment; returns how to stop. */
export function whenNear(element: Element, arrive: () => void): () => void {
	const watch = new IntersectionObserver(
		(entries) => {
			if (!entries.some((entry) => entry.isIntersecting)) return;
			watch.disconnect();
			whenIdle(arrive);
		},
		{ rootMargin: near }
	);
	watch.observe(element);
	return () => watch.disconnect();
}
