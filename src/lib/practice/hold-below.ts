/**
 * Holds what stands below an exercise where it is on the screen, while the exercise changes its height
 * above it. Where the browser sees to that by itself, as Safari does not, nothing is done.
 *
 * @returns to be called once the height has changed
 */
export function holdBelow(exercise: Element): () => void {
	const holds = getComputedStyle(document.documentElement).overflowAnchor === 'auto';
	const { top, bottom } = exercise.getBoundingClientRect();
	if (holds || top >= 0 || bottom >= innerHeight) return () => undefined;
	return () => {
		const moved = exercise.getBoundingClientRect().bottom - bottom;
		scrollBy({ top: moved, behavior: 'instant' });
	};
}
