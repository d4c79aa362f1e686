import { resolve } from 'node:path';
import type { Locale } from '../../src/lib/i18n/locales.ts';
import { loadWords } from '../../src/lib/i18n/words.ts';
import { compileCourse } from '../../src/lib/server/compile-course.ts';
import { readCourseFiles } from '../../src/lib/server/course-files.ts';

export const root = resolve(import.meta.dirname, '../..');

/** The sources of the course in a language, and what they become. */
export async function courseIn(locale: Locale) {
	const files = readCourseFiles(root, locale);
	const words = await loadWords(locale);
	return { files, course: compileCourse(files, locale, words.lesson.engine) };
}

export const { files, course } = await courseIn('en');
