import type { Locale } from '../i18n/locales.ts';
import type { Lesson, ReferenceCard, TermCard } from '../lessons/lesson.ts';

/** The course in one language, as pages show it. */
export interface Course {
	/** By their number. */
	readonly lessons: readonly Lesson[];
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
const glossaries = import.meta.glob<readonly TermCard[]>('/lessons/*/glossary.md', {
	eager: true,
	import: 'default'
});
const works = import.meta.glob<readonly ReferenceCard[]>('/lessons/references.yaml', {
	eager: true,
	import: 'default'
});

/** The course in one language; what is not written yet is empty. */
export function loadCourse(locale: Locale): Course {
	const folder = `/lessons/${locale}/`;
	return {
		lessons: Object.entries(lessons)
			.filter(([file]) => file.startsWith(folder))
			.map(([, lesson]) => lesson)
			.sort((one, other) => one.number - other.number),
		glossary: [...(glossaries[`${folder}glossary.md`] ?? [])].sort((one, other) =>
			one.name.localeCompare(other.name, locale)
		),
		references: works['/lessons/references.yaml'] ?? []
	};
}
