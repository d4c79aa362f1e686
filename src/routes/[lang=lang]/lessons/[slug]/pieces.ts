import type { Lesson } from '$lib/lessons/lesson.ts';
import type { Pieces } from '../../read-pieces.ts';

/** Names of the pieces of a lesson. */
export const named = {
	page: (slug: string) => `lesson-${slug}`,
	prose: (spread: number, block: number) => `prose-${String(spread)}-${String(block)}`,
	opening: (model: string) => `opening-${model}`,
	term: (id: string) => `term-${id}`,
	reference: (id: string) => `reference-${id}`
};

/** All that a lesson's page holds as HTML, and what each of its models shows before any script has run. */
export function piecesOf(lesson: Lesson, openings: Readonly<Record<string, string>>): Pieces {
	const prose = lesson.spreads.flatMap(({ blocks }, spread) =>
		blocks.flatMap((block, index) =>
			block.kind === 'prose' ? [[named.prose(spread, index), block.html] as const] : []
		)
	);
	const drawn = Object.entries(openings).map(([id, html]) => [named.opening(id), html] as const);
	const terms = lesson.terms.map(({ id, html }) => [named.term(id), html] as const);
	const references = lesson.references.map(({ id, html }) => [named.reference(id), html] as const);
	return Object.fromEntries([...prose, ...drawn, ...terms, ...references]);
}

/** A lesson without what its pieces hold. */
export function withoutPieces(lesson: Lesson): Lesson {
	const bare = <Card extends { readonly html: string }>(card: Card) => ({ ...card, html: '' });
	return {
		...lesson,
		spreads: lesson.spreads.map(({ blocks }) => ({
			blocks: blocks.map((block) => (block.kind === 'prose' ? bare(block) : block))
		})),
		terms: lesson.terms.map(bare),
		references: lesson.references.map(bare)
	};
}
