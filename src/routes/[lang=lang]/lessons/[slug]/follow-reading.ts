import type { Lesson } from '$lib/lessons/lesson.ts';
import { learner } from '$lib/state/learner.svelte.ts';

/** The upper part of the screen, where one reads. */
const reading = 0.4;

/**
 * Notes how far a lesson has been read. Whoever has never been here and does not go past the first
 * heading has nothing noted, and loads nothing more. Returns how to stop.
 */
export function followReading({ slug, headings }: Pick<Lesson, 'slug' | 'headings'>): () => void {
	const places = headings.flatMap(({ id }) => document.getElementById(id) ?? []);
	let noted: string | null | undefined;
	const watch = new IntersectionObserver(
		() => {
			// On the wall most headings are out of sight, and nobody reads on.
			if ('presenting' in document.documentElement.dataset) return;
			const line = reading * innerHeight;
			const passed = places.filter((each) => beginsAbove(each, line));
			const heading = passed.at(-1)?.id ?? null;
			// Back at the top one has not unread the lesson: links to elsewhere are there.
			if (heading === noted || (heading === null && noted !== undefined)) return;
			noted = heading;
			// A page that is left meanwhile is no longer read.
			note({ lesson: slug, heading }).catch(() => undefined);
		},
		{ rootMargin: `0px 0px -${String(100 * (1 - reading))}% 0px` }
	);
	for (const place of places) watch.observe(place);
	return () => watch.disconnect();
}

/**
 * Does a place begin above a line of the screen? What is out of sight is not laid out, and asked where
 * it is the browser would do it at once: the stretch it stands in answers where it can.
 */
function beginsAbove(place: Element, line: number): boolean {
	const stretch = place.closest('.spread')?.getBoundingClientRect();
	if (stretch && stretch.top >= line) return false;
	if (stretch && stretch.bottom < 0) return true;
	return place.getBoundingClientRect().top < line;
}

async function note(place: { lesson: string; heading: string | null }): Promise<void> {
	const work = place.heading === null ? await learner.reopen() : await learner.open();
	if (!work) return;
	const { leaveOffAt } = await import('$lib/state/work/place.ts');
	await leaveOffAt(work, place);
}
