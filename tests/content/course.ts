import { resolve } from 'node:path';
import type { Locale } from '../../src/lib/i18n/locales.ts';
import { loadBuildWords } from '../../src/lib/i18n/build-words.ts';
import { compileCourse, type CompiledCourse } from '../../src/lib/server/compile-course.ts';
import { readCourseFiles, type CourseFiles } from '../../src/lib/server/course-files.ts';

export const root = resolve(import.meta.dirname, '../..');

interface Course {
	readonly files: CourseFiles;
	readonly course: CompiledCourse;
}

const known = new Map<Locale, Promise<Course>>();

/** The sources of the course in a language, and what they become: compiled once for all tests. */
export function courseIn(locale: Locale): Promise<Course> {
	const compiled = known.get(locale) ?? compile(locale);
	known.set(locale, compiled);
	return compiled;
}

async function compile(locale: Locale): Promise<Course> {
	const files = readCourseFiles(root, locale);
	const { engine } = await loadBuildWords(locale);
	return { files, course: compileCourse(files, locale, engine) };
}

export const { files, course } = await courseIn('en');
