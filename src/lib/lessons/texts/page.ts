import * as v from 'valibot';
import { fromPage } from '../addresses.ts';
import type { CourseContext } from '../course-context.ts';
import type { Compiled } from '../diagnostic.ts';
import { frontMatterOf, sentence } from '../front-matter.ts';
import { readShape } from '../shape.ts';
import { compileText } from './compile-text.ts';
import type { CoursePage } from './text.ts';

const schema = v.strictObject({ title: sentence, summary: sentence });

/** Compiles the first or the last page of the course. */
export function compilePage(
	text: string,
	file: string,
	context: CourseContext
): Compiled<CoursePage> {
	return compileText({ text, file, context, addresses: fromPage }, (tree, { report }) => {
		const yaml = frontMatterOf(tree, report);
		return yaml && readShape(schema, yaml, Object.keys(schema.entries), report);
	});
}
