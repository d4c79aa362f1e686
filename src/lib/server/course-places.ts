import type { Locale } from '../i18n/locales.ts';
import { loadWords } from '../i18n/words.ts';
import type { CourseContext } from '../lessons/course-context.ts';
import { readLessonName } from '../lessons/lesson-name.ts';
import { passagesOf } from '../lessons/passages.ts';
import type { Place } from '../search/course-index.ts';
import { loadWidget, widgetIds } from '../widgets/registry.ts';
import { courseContextOf } from './course-context-of.ts';
import { readCourseFiles, type SourceFile } from './course-files.ts';
import { loadCourse } from './course.ts';

/**
 * Every place of the course that can be searched for: passages of lessons, terms, models.
 *
 * @param root the project's folder
 */
export async function coursePlaces(root: string, locale: Locale): Promise<Place[]> {
	const files = readCourseFiles(root, locale);
	const words = await loadWords(locale);
	const context = courseContextOf(files, locale, words.lesson.engine);
	if (context.kind === 'refused') return [];
	return [
		...files.lessons.flatMap((file) => placesInLesson(file, locale, context.value)),
		...placesInGlossary(files.glossary, context.value),
		...(await Promise.all(widgetIds.map((id) => placeOfModel(id, locale))))
	];
}

function placesInLesson({ path, text }: SourceFile, locale: Locale, context: CourseContext) {
	const slug = readLessonName(path)?.slug;
	const lesson = loadCourse(locale).lessons.find((known) => known.slug === slug);
	if (!lesson) return [];
	return passagesOf(text, path, context).map(({ id, heading, text: words }): Place => ({
		address: `lessons/${lesson.slug}/${id === null ? '' : `#${id}`}`,
		kind: 'lesson',
		title: lesson.title,
		heading,
		text: id === null ? `${lesson.summary} ${words}` : words
	}));
}

function placesInGlossary({ path, text }: SourceFile, context: CourseContext): Place[] {
	return passagesOf(text, path, context).flatMap(({ id, heading, text: words }) =>
		id === null
			? []
			: { address: `glossary/#term-${id}`, kind: 'term', title: heading, heading: '', text: words }
	);
}

async function placeOfModel(id: string, locale: Locale): Promise<Place> {
	const widget = await loadWidget(id);
	const { title, shows, assumes, leavesOut } = await widget.words[locale]();
	const text = [shows, assumes, leavesOut].join(' ');
	return { address: `models/${id}/`, kind: 'model', title, heading: '', text };
}
