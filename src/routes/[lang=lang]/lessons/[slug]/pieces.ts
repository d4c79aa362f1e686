import type { Lesson, ModelBlock, ProseBlock, Spread } from '$lib/lessons/lesson.ts';
import type { Pieces } from '../../read-pieces.ts';

/** Names of the pieces of a lesson. */
export const named = {
	page: (slug: string) => `lesson-${slug}`,
	prose: (spread: number, block: number) => `prose-${String(spread)}-${String(block)}`,
	opening: (model: string) => `opening-${model}`,
	sheet: (exercise: string) => `sheet-${exercise}`,
	term: (id: string) => `term-${id}`,
	reference: (id: string) => `reference-${id}`
};

/** What the build draws for a lesson. */
export interface Drawn {
	/** Its prose, and what each model shows before any script has run. */
	readonly text: Pieces;
	/** Each exercise as on paper, as HTML by its id. */
	readonly sheets: Readonly<Record<string, string>>;
}

/** All that a lesson's page holds as HTML. */
export function piecesOf(lesson: Lesson, { text, sheets }: Drawn): Pieces {
	const asked = Object.entries(sheets).map(([id, html]) => [named.sheet(id), html] as const);
	const terms = lesson.terms.map(({ id, html }) => [named.term(id), html] as const);
	const references = lesson.references.map(({ id, html }) => [named.reference(id), html] as const);
	return {
		...text,
		...Object.fromEntries([...asked, ...terms, ...references])
	};
}

/** What a text holds as HTML: its prose, and its models as they open, which come by their ids. */
export function piecesOfText(spreads: readonly Spread[], openings: Pieces): Pieces {
	const prose = spreads.flatMap(({ blocks }, spread) =>
		blocks.flatMap((block, index) =>
			block.kind === 'prose' ? [[named.prose(spread, index), block.html] as const] : []
		)
	);
	const drawn = Object.entries(openings).map(([id, html]) => [named.opening(id), html] as const);
	return Object.fromEntries([...prose, ...drawn]);
}

/** The place of an exercise in a lesson: itself it comes when a learner comes near. */
interface ExercisePlace {
	readonly kind: 'exercise';
	readonly id: string;
}

/** A stretch of a lesson as its page holds it. */
export interface ShownSpread {
	readonly blocks: readonly (ProseBlock | ModelBlock | ExercisePlace)[];
}

/** A lesson as its page holds it. */
export interface ShownLesson extends Omit<Lesson, 'spreads'> {
	readonly spreads: readonly ShownSpread[];
}

/** A lesson without what its pieces hold, and without what its exercises are. */
export function withoutPieces(lesson: Lesson): ShownLesson {
	return {
		...lesson,
		spreads: shownSpreads(lesson.spreads),
		terms: lesson.terms.map(bare),
		references: lesson.references.map(bare)
	};
}

/** The spreads of a text without what its pieces hold. */
export function shownSpreads(spreads: readonly Spread[]): readonly ShownSpread[] {
	return spreads.map(({ blocks }) => ({
		blocks: blocks.map((block) => {
			if (block.kind === 'prose') return bare(block);
			return block.kind === 'exercise' ? { kind: block.kind, id: block.exercise.id } : block;
		})
	}));
}

function bare<Card extends { readonly html: string }>(card: Card): Card {
	return { ...card, html: '' };
}
