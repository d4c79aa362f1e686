import type { Root } from 'mdast';
import * as v from 'valibot';
import { startOf, type Compilation } from './compilation.ts';
import type { Report } from './diagnostic.ts';
import { suggestion } from './nearest.ts';
import { readShape } from './shape.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** A line of plain text. */
export const sentence = v.pipe(
	v.string('must be text; put it in quotes'),
	v.trim(),
	v.nonEmpty('is empty; write it or remove the line')
);
const list = 'must be a list: one entry a line, each after "- "';

const lessonSchema = v.strictObject({
	title: sentence,
	summary: sentence,
	part: v.picklist([1, 2, 3], 'must be 1, 2 or 3, the part of the course'),
	minutes: v.pipe(
		v.number('must be a whole number of minutes'),
		v.integer('must be a whole number of minutes'),
		v.minValue(1, 'must be at least 1'),
		v.maxValue(180, 'must be at most 180; split the lesson')
	),
	objectives: v.pipe(
		v.record(
			v.pipe(
				v.string(),
				v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, digits and hyphens')
			),
			sentence,
			'must name each sentence: one entry a line, "short-name: Explain …"'
		),
		v.check((objectives) => Object.keys(objectives).length > 0, 'needs at least one sentence')
	),
	prerequisites: v.array(sentence, `${list}, or [] for none`),
	sources: v.array(sentence, `${list}, or [] for none`),
	behind: v.optional(v.literal(true, 'can only be true; take the line out otherwise'))
});

/** What a lesson says about itself before its text begins. */
export type FrontMatter = v.InferOutput<typeof lessonSchema>;

/**
 * Reads the front matter of a lesson and holds it to the course: prerequisites are lessons, sources
 * are works of references.yaml.
 *
 * @returns null if anything is at fault; the faults are reported
 */
export function readFrontMatter(
	tree: Root,
	slug: string,
	{ context, report }: Compilation
): FrontMatter | null {
	const yaml = frontMatterOf(tree, report);
	if (!yaml) return null;
	const read = readShape(lessonSchema, yaml, Object.keys(lessonSchema.entries), report);
	const others = context.lessons.map((lesson) => lesson.slug).filter((each) => each !== slug);
	const works = context.references.map(({ key }) => key);
	namesAt(yaml, 'prerequisites').forEach((name, entry) => {
		if (typeof name === 'string' && !others.includes(name))
			report(
				yaml.placeOf(['prerequisites', entry]),
				`there is no other lesson "${name}"${suggestion(name, others)}`
			);
	});
	namesAt(yaml, 'sources').forEach((key, entry) => {
		if (typeof key === 'string' && !works.includes(key))
			report(
				yaml.placeOf(['sources', entry]),
				`there is no work "${key}" in references.yaml${suggestion(key, works)}`
			);
	});
	return read;
}

/** What a list holds, whether or not the rest is sound. */
function namesAt({ value }: YamlSource, key: 'prerequisites' | 'sources'): readonly unknown[] {
	const list = (value as Readonly<Record<string, unknown>> | null)?.[key];
	return Array.isArray(list) ? list : [];
}

const glossarySchema = v.strictObject({ title: sentence });

/** Reads the front matter of a glossary: its title. */
export function readGlossaryFrontMatter(tree: Root, report: Report): void {
	const yaml = frontMatterOf(tree, report);
	if (yaml) readShape(glossarySchema, yaml, ['title'], report);
}

/** The front matter of a text as YAML; null if there is none or it is at fault: that is reported. */
export function frontMatterOf(tree: Root, report: Report): YamlSource | null {
	const node = tree.children[0];
	if (node?.type !== 'yaml') {
		report(0, 'the front matter is missing; begin with a line ---, "title: …" and a line ---');
		return null;
	}
	return readYaml(node.value, startOf(node) + '---\n'.length, report);
}
