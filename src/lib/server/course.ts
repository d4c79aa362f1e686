import type { Locale } from '../i18n/locales.ts';
import type { Lesson, ReferenceCard, TermCard } from '../lessons/lesson.ts';
import type { CoursePage, GuidePage } from '../lessons/texts/text.ts';
import type { MappedModel } from '../lessons/texts/model-map.ts';
import type { pageNames } from './course-files.ts';

/** The course in one language, as pages show it. */
export interface Course {
	/** By their number. */
	readonly lessons: readonly Lesson[];
	/** The teacher's guide, by the number of the lesson. */
	readonly guide: readonly GuidePage[];
	/** By name. */
	readonly glossary: readonly TermCard[];
	/** By first author. */
	readonly references: readonly ReferenceCard[];
}

// Loaded at once: a mistake in any of them is then shown in the browser of whoever is writing.
const lessons = import.meta.glob<Lesson>('/lessons/*/[0-9]*.md', {
	eager: true,
	import: 'default'
});
const guides = import.meta.glob<GuidePage>('/lessons/*/guide/[0-9]*.md', {
	eager: true,
	import: 'default'
});
const pages = import.meta.glob<CoursePage>(
	['/lessons/*/how-to.md', '/lessons/*/what-to-remember.md'],
	{ eager: true, import: 'default' }
);
const modelMaps = import.meta.glob<readonly MappedModel[]>('/lessons/*/model-map.yaml', {
	eager: true,
	import: 'default'
});
const glossaries = import.meta.glob<readonly TermCard[]>('/lessons/*/glossary.md', {
	eager: true,
	import: 'default'
});
const works = import.meta.glob<Record<Locale, readonly ReferenceCard[]>>(
	'/lessons/references.yaml',
	{
		eager: true,
		import: 'default'
	}
);

/** The course in one language; what is not written yet is empty. */
export function loadCourse(locale: Locale): Course {
	const folder = `/lessons/${locale}/`;
	return {
		lessons: inOrder(lessons, folder),
		guide: inOrder(guides, folder),
		glossary: [...(glossaries[`${folder}glossary.md`] ?? [])].sort((one, other) =>
			one.name.localeCompare(other.name, locale)
		),
		references: works['/lessons/references.yaml']?.[locale] ?? []
	};
}

/** The first or the last page of the course; null where it is not written yet. */
export function loadPage(locale: Locale, name: (typeof pageNames)[number]): CoursePage | null {
	return pages[`/lessons/${locale}/${name}.md`] ?? null;
}

/** How the models hang together: those that build on none, each with what leads on from it. */
export function loadModelMap(locale: Locale): readonly MappedModel[] {
	return modelMaps[`/lessons/${locale}/model-map.yaml`] ?? [];
}

function inOrder<Page extends { readonly number: number }>(
	files: Readonly<Record<string, Page>>,
	folder: string
): Page[] {
	return Object.entries(files)
		.filter(([file]) => file.startsWith(folder))
		.map(([, page]) => page)
		.sort((one, other) => one.number - other.number);
}
