/** In view this long, an element is looked at and not only passed by (milliseconds). */
const rest = 700;

/** Calls once when most of an element has been in view for a while; returns how to stop. */
export function whenResting(element: Element, act: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const watch = new IntersectionObserver(
		(entries) => {
			clearTimeout(timer);
			if (!entries.at(-1)?.isIntersecting) return;
			timer = setTimeout(() => {
				watch.disconnect();
				act();
			}, rest);
		},
		{ threshold: 0.75 }
	);
	watch.observe(element);
	return () => {
		clearTimeout(timer);
		watch.disconnect();
	};
}
