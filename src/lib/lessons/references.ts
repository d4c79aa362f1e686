import * as v from 'valibot';
import type { Locale } from '../i18n/locales.ts';
import type { EngineWords } from './course-context.ts';
import { compiledUnless, diagnosticAt, type Compiled, type Diagnostic } from './diagnostic.ts';
import { normaliseSource } from './markdown.ts';
import { entryHtml, familyNameOf, whoOf } from './reference-entry.ts';
import { readShape } from './shape.ts';
import { citationOf, type Work } from './work.ts';
import { workSchema, type WorkEntry } from './work-entry.ts';
import { readYaml } from './yaml-source.ts';

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
	words: EngineWords,
	locale: Locale
): Compiled<readonly Work[]> {
	const normalised = normaliseSource(source);
	const problems: Diagnostic[] = [];
	const report = (offset: number, message: string) =>
		problems.push(diagnosticAt(file, normalised, offset, message));
	const yaml = readYaml(normalised, 0, report);
	if (!yaml) return { kind: 'refused', problems };
	const entries = readShape(worksSchema, yaml, Object.keys(workSchema.entries), report) ?? {};
	const works = Object.entries(entries).map(([key, entry]) => workOf(key, entry, words, locale));
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

function workOf(key: string, entry: WorkEntry, words: EngineWords, locale: Locale): Work {
	return {
		key,
		who: entry.name ?? whoOf(entry.authors, words),
		year: entry.year,
		firstAuthor: familyNameOf(entry.authors[0] ?? ''),
		html: entryHtml(entry, words, locale)
	};
}
