import type { Lesson } from '$lib/lessons/lesson.ts';

/**
 * The first stretch of a lesson in which a formula may stand, from 0: the text before it need not wait
 * for their styles. Their number where only words and sources below have one; null: there is none.
 */
export function formulasFrom({
	hasMath,
	spreads
}: Pick<Lesson, 'hasMath' | 'spreads'>): number | null {
	if (!hasMath) return null;
	const first = spreads.findIndex(({ blocks }) =>
		blocks.some((block) => block.kind !== 'prose' || block.html.includes('class="katex'))
	);
	return first === -1 ? spreads.length : first;
}
