import * as v from 'valibot';
import type { EngineWords } from './course-context.ts';
import { compiledUnless, diagnosticAt, type Compiled, type Diagnostic } from './diagnostic.ts';
import { normaliseSource } from './markdown.ts';
import { entryHtml, familyNameOf, whoOf } from './reference-entry.ts';
import { readShape } from './shape.ts';
import { citationOf, type Work } from './work.ts';
import { readYaml } from './yaml-source.ts';

const text = v.pipe(
	v.string('must be text; put it in quotes'),
	v.trim(),
	v.nonEmpty('is empty; write it or remove the line')
);
const numberOrText = v.pipe(
	v.union([v.string(), v.number()], 'must be a number or text'),
	v.transform(String)
);

const workSchema = v.strictObject({
	authors: v.pipe(
		v.array(text, 'must be a list: ["Family, Given", "Family, Given"]'),
		v.nonEmpty('needs at least one name')
	),
	year: v.pipe(
		v.number('must be a year, as in 2005'),
		v.integer('must be a year, as in 2005')
	),
	title: text,
	in: v.optional(text),
	volume: v.optional(numberOrText),
	number: v.optional(numberOrText),
	pages: v.optional(numberOrText),
	publisher: v.optional(text),
	note: v.optional(text),
	name: v.optional(text)
});

/** A work as references.yaml tells it. */
export type WorkEntry = v.InferOutput<typeof workSchema>;

const key = v.pipe(
	v.string(),
	v.regex(/^[a-z][a-z0-9-]*$/, 'must be small letters, digits and hyphens, as in rodriguez2005')
);
const worksSchema = v.record(
	key,
	workSchema,
	'must hold the works, each under its key, as in "rodriguez2005:"'
);

/** Reads references.yaml: every work that may be cited, in the order of the file. */
export function compileReferences(
	source: string,
	file: string,
	words: EngineWords
): Compiled<readonly Work[]> {
	const normalised = normaliseSource(source);
	const problems: Diagnostic[] = [];
	const report = (offset: number, message: string) =>
		problems.push(diagnosticAt(file, normalised, offset, message));
	const yaml = readYaml(normalised, 0, report);
	if (!yaml) return { kind: 'refused', problems };
	const entries = readShape(worksSchema, yaml, Object.keys(workSchema.entries), report) ?? {};
	const works = Object.entries(entries).map(([key, entry]) => workOf(key, entry, words));
	const cited = new Map<string, string>();
	for (const work of works) {
		const citation = citationOf(work);
		const other = cited.get(citation);
		if (other !== undefined)
			report(
				yaml.placeOf([work.key], 'key'),
				`${work.key} and ${other} would both be cited as ${citation}; give one a name of its own`
			);
		cited.set(citation, work.key);
	}
	return compiledUnless(problems, () => works);
}

function workOf(key: string, entry: WorkEntry, words: EngineWords): Work {
	return {
		key,
		who: entry.name ?? whoOf(entry.authors, words),
		year: entry.year,
		firstAuthor: familyNameOf(entry.authors[0] ?? ''),
		html: entryHtml(entry, words)
	};
}
