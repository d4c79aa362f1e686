import { resolve } from 'node:path';
import { words } from '../../src/lib/i18n/en/words.ts';
import { compileCourse } from '../../src/lib/server/compile-course.ts';
import { readCourseFiles } from '../../src/lib/server/course-files.ts';

/** The sources of the course, and what they become. */
export const files = readCourseFiles(resolve(import.meta.dirname, '../..'), 'en');
export const course = compileCourse(files, 'en', words.lesson.engine);
