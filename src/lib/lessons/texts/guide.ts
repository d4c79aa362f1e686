import type { Root } from 'mdast';
import * as v from 'valibot';
import { fromGuide } from '../addresses.ts';
import type { Compilation } from '../compilation.ts';
import type { CourseContext } from '../course-context.ts';
import type { Compiled } from '../diagnostic.ts';
import { frontMatterOf, sentence } from '../front-matter.ts';
import { lessonFileOf, readLessonName } from '../lesson-name.ts';
import { suggestion } from '../nearest.ts';
import { readShape } from '../shape.ts';
import { compileText } from './compile-text.ts';
import type { GuidePage, PlanStep } from './text.ts';

/** Minutes of one lesson in class. */
const inClass = 45;

const schema = v.strictObject({
	aims: v.pipe(
		v.array(sentence, 'must be a list: one aim a line, each after "- "'),
		v.nonEmpty('needs at least one aim')
	),
	plan: v.pipe(
		v.array(
			v.strictObject({
				minutes: v.pipe(
					v.number('must be a whole number of minutes'),
					v.integer('must be a whole number of minutes'),
					v.minValue(1, 'must be at least 1')
				),
				step: sentence
			}),
			'must be a list: one step a line, as in - { minutes: 5, step: Tell the story. }'
		),
		v.check(
			(steps) => minutesOf(steps) === inClass,
			({ input }) => `must add up to ${inClass} minutes, not ${minutesOf(input)}`
		)
	)
});

/**
 * Compiles a page of the teacher's guide, which has the file name of its lesson.
 *
 * @param file "lessons/en/guide/02-the-big-push.md"
 */
export function compileGuide(
	text: string,
	file: string,
	context: CourseContext
): Compiled<GuidePage> {
	return compileText({ text, file, context, addresses: fromGuide }, (tree, compilation) =>
		readAbout(tree, file, compilation)
	);
}

function readAbout(tree: Root, file: string, { context, report }: Compilation) {
	const name = readLessonName(file);
	const lesson = context.lessons.find(({ slug }) => slug === name?.slug);
	if (!name || lesson?.number !== name.number) {
		const files = context.lessons.map(lessonFileOf);
		const own = file.split('/').at(-1) ?? file;
		report(0, `there is no lesson "${own}"${suggestion(own, files)}`);
	}
	const yaml = frontMatterOf(tree, report);
	const about = yaml && readShape(schema, yaml, Object.keys(schema.entries), report);
	return name && about && { ...name, ...about };
}

function minutesOf(steps: readonly PlanStep[]): number {
	return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}
