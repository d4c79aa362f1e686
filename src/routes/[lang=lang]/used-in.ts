import type { Lesson, TermCard } from '$lib/lessons/lesson.ts';
import type { CoursePage, CourseText, GuidePage } from '$lib/lessons/texts/text.ts';
import type { pageNames } from '$lib/server/course-files.ts';

/** A page, or a place on it, as pages behind the course link back to it. */
export interface PageLink {
	/** Below that of the language. */
	readonly address:
		`lessons/${string}/` | `teach/guide/${string}/` | `${PageName}/` | `glossary/#term-${string}`;
	readonly title: string;
}

type PageName = (typeof pageNames)[number];

/** All texts in which a term or a work can be named. */
export interface WrittenCourse {
	readonly lessons: readonly Lesson[];
	readonly guide: readonly GuidePage[];
	readonly glossary: readonly TermCard[];
	readonly pages: Readonly<Record<PageName, CoursePage | null>>;
}

/** Where something is named. */
export interface Uses {
	/** The first page, the lessons, the last page. */
	readonly course: readonly PageLink[];
	/** Pages of the teacher's guide. */
	readonly guide: readonly PageLink[];
	/** Entries of the glossary. */
	readonly entries: readonly PageLink[];
}

/**
 * Where a term or a work is named, in the order of the course.
 *
 * @param card id of its card: "term-…" or "ref-…"
 */
export function usesOf(card: string, { lessons, guide, glossary, pages }: WrittenCourse): Uses {
	const page = (name: PageName) => {
		const text = pages[name];
		return text && names(text, card) ? [{ address: `${name}/` as const, title: text.title }] : [];
	};
	const titleOf = (slug: string) => lessons.find((lesson) => lesson.slug === slug)?.title ?? slug;
	return {
		course: [
			...page('how-to'),
			...lessonsWhere(lessons, (lesson) => hasCard(lesson, card)),
			...page('what-to-remember')
		],
		guide: guide
			.filter((text) => names(text, card))
			.map(({ slug }) => ({ address: `teach/guide/${slug}/`, title: titleOf(slug) })),
		entries: glossary
			.filter(({ html }) => leadsTo(html, card))
			.map(({ id, name }) => ({ address: `glossary/#term-${id}`, title: name }))
	};
}

/** The lessons of which this holds, in the order of the course. */
export function lessonsWhere(
	lessons: readonly Lesson[],
	holds: (lesson: Lesson) => boolean
): readonly PageLink[] {
	return lessons.filter(holds).map(({ slug, title }) => ({ address: `lessons/${slug}/`, title }));
}

/** Is this model shown in the lesson? */
export function showsModel({ spreads }: Lesson, id: string): boolean {
	return spreads.some(({ blocks }) =>
		blocks.some((block) => block.kind === 'model' && block.model === id)
	);
}

/** A lesson has a card of all it names, its sources and what its exercises say included. */
function hasCard({ terms, references }: Lesson, card: string): boolean {
	return (
		terms.some(({ id }) => `term-${id}` === card) ||
		references.some(({ id }) => `ref-${id}` === card)
	);
}

function names({ spreads }: CourseText, card: string): boolean {
	return spreads.some(({ blocks }) =>
		blocks.some((block) => block.kind === 'prose' && leadsTo(block.html, card))
	);
}

function leadsTo(html: string, card: string): boolean {
	return html.includes(`data-card="${card}"`);
}
