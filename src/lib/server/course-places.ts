import type { Locale } from '../i18n/locales.ts';
import { loadBuildWords } from '../i18n/build-words.ts';
import type { CourseContext } from '../lessons/course-context.ts';
import { readLessonName } from '../lessons/lesson-name.ts';
import { passagesOf } from '../lessons/passages.ts';
import type { Place } from '../search/course-index.ts';
import { loadWidget, widgetIds } from '../widgets/registry.ts';
import { courseContextOf } from './course-context-of.ts';
import { pageNames, readCourseFiles, type SourceFile } from './course-files.ts';
import { loadCourse, loadPage, type Course } from './course.ts';

/**
 * Every place of the course that can be searched for: passages of lessons, of the first and the
 * last page and of the teacher's guide, terms, models.
 *
 * @param root the project's folder
 */
export async function coursePlaces(root: string, locale: Locale): Promise<Place[]> {
	const files = readCourseFiles(root, locale);
	const { engine } = await loadBuildWords(locale);
	const checked = courseContextOf(files, locale, engine);
	if (checked.kind === 'refused') return [];
	const context = checked.value;
	const course = loadCourse(locale);
	const inText = (file: SourceFile, page: PageOfText | null) =>
		page ? placesInText(file, page, context) : [];
	return [
		...files.lessons.flatMap((file) => inText(file, lessonOf(file, course))),
		...files.pages.flatMap((file) => inText(file, coursePageOf(file, locale))),
		...files.guide.flatMap((file) => inText(file, guidePageOf(file, course))),
		...placesInGlossary(files.glossary, context),
		...(await Promise.all(widgetIds.map((id) => placeOfModel(id, locale))))
	];
}

/** The page that shows a text. */
interface PageOfText extends Pick<Place, 'address' | 'kind' | 'title'> {
	/** What it says above its text. */
	readonly opening: string;
}

function lessonOf({ path }: SourceFile, { lessons }: Course): PageOfText | null {
	const slug = readLessonName(path)?.slug;
	const lesson = lessons.find((known) => known.slug === slug);
	if (!lesson) return null;
	const { title, summary } = lesson;
	return { address: `lessons/${lesson.slug}/`, kind: 'lesson', title, opening: summary };
}

function coursePageOf({ path }: SourceFile, locale: Locale): PageOfText | null {
	const name = pageNames.find((known) => path.endsWith(`/${known}.md`));
	const page = name && loadPage(locale, name);
	if (!page) return null;
	return { address: `${name}/`, kind: 'page', title: page.title, opening: page.summary };
}

function guidePageOf(file: SourceFile, course: Course): PageOfText | null {
	const lesson = lessonOf(file, course);
	const slug = readLessonName(file.path)?.slug;
	const page = course.guide.find((known) => known.slug === slug);
	if (!lesson || !page) return null;
	const opening = [...page.aims, ...page.plan.map(({ step }) => step)].join(' ');
	return { address: `teach/guide/${page.slug}/`, kind: 'guide', title: lesson.title, opening };
}

function placesInText(
	{ path, text }: SourceFile,
	{ address, kind, title, opening }: PageOfText,
	context: CourseContext
): Place[] {
	const passages = passagesOf(text, path, context);
	const before = passages.find(({ id }) => id === null)?.text ?? '';
	const top = { address, kind, title, heading: '', text: `${opening} ${before}`.trim() };
	const below = passages.filter(({ id }) => id !== null);
	return [
		top,
		...below.map(({ id, heading, text: words }) => {
			return { address: `${address}#${String(id)}`, kind, title, heading, text: words };
		})
	];
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
