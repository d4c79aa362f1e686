import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/lib/i18n/locales.ts';
import { describeDiagnostic } from '../../src/lib/lessons/diagnostic.ts';
import type { Lesson, TermCard } from '../../src/lib/lessons/lesson.ts';
import { course, courseIn, files, root } from './course.ts';
import { outline, type Outlined } from './translation/outline.ts';
import { chosenTerms, twinsOfTerms, wordsNotChosen } from './translation/terms.ts';

const textsIn = (from: typeof files) => [
	...from.lessons,
	...from.guide,
	...from.pages,
	from.glossary
];
const inEnglish = new Map(textsIn(files).map(({ path, text }) => [path, text]));

const english = {
	term: (slug: string) => slug,
	number: (text: string) => text.replace(/,(?=\d{3})/g, '')
};

describe.each(locales.filter((locale) => locale !== 'en'))('the course in %s', async (locale) => {
	const there = await courseIn(locale);
	const twins = new Map([...twinsOfTerms(locale)].map(([leading, twin]) => [twin, leading]));
	const reading = {
		term: (slug: string) => twins.get(slug) ?? `${slug}, which has no twin`,
		number: (text: string) => text.replace(/[\u00a0\u202f]/g, '').replace(',', '.')
	};
	const translated = textsIn(there.files);
	/** A lesson that says of itself that it is behind need not be in step. */
	const isBehind = ({ path }: { path: string }) =>
		(there.course.modules.get(path) as Lesson | undefined)?.behind === true;
	const upToDate = translated.filter((file) => !isBehind(file));

	test('has the files that the English has, and all of them compile', () => {
		const twinOf = (path: string) => path.replace('lessons/en/', `lessons/${locale}/`);
		expect(textsIn(there.files).map(({ path }) => path)).toEqual([...inEnglish.keys()].map(twinOf));
		expect(there.course.problems.map(describeDiagnostic)).toEqual([]);
	});

	test.each(upToDate)('$path is in step with its English twin', ({ path, text }) => {
		const twin = inEnglish.get(path.replace(`lessons/${locale}/`, 'lessons/en/')) ?? '';
		const [here, leading] = [outline(text, reading), outline(twin, english)];
		expect(differences(here, leading)).toEqual([]);
	});

	test.each(there.files.lessons.filter((file) => !isBehind(file)))(
		'$path has the exercises of its English twin, marked alike',
		({ path }) => {
			const versions = (lesson: Lesson) =>
				lesson.spreads
					.flatMap(({ blocks }) => blocks)
					.flatMap((block) => (block.kind === 'exercise' ? [block.exercise] : []))
					.map(({ id, version }) => `${id} ${version}`);
			const twin = path.replace(`lessons/${locale}/`, 'lessons/en/');
			expect(versions(there.course.modules.get(path) as Lesson)).toEqual(
				versions(course.modules.get(twin) as Lesson)
			);
		}
	);

	test('has in its glossary the terms that were chosen, and no others', () => {
		const names = ({ modules }: typeof course, path: string) =>
			(modules.get(path) as readonly TermCard[]).map(({ name }) => name).sort();
		const { glossary } = chosenTerms(locale);
		expect(Object.keys(glossary).sort()).toEqual(names(course, files.glossary.path));
		expect(
			Object.values(glossary)
				.map((chosen) => chosen[locale])
				.sort()
		).toEqual(names(there.course, there.files.glossary.path));
	});

	const catalogue = `src/lib/i18n/${locale}`;
	const catalogues = readdirSync(join(root, catalogue), { recursive: true, encoding: 'utf8' })
		// Who looks for a model may use any word.
		.filter((name) => name.endsWith('.ts') && !name.endsWith('gallery-aliases.ts'))
		.map((name) => {
			const path = join(catalogue, name);
			return { path, said: wordsOfCatalogue(readFileSync(join(root, path), 'utf8')) };
		});
	const texts = translated.map(({ path, text }) => ({
		path,
		said: outline(text, reading).map(({ line, words }) => ({ line, words }))
	}));
	const notChosen = wordsNotChosen(locale);

	test.each([...texts, ...catalogues])('$path uses the words that were chosen', ({ said }) => {
		const wrong = said.flatMap(({ line, words }) =>
			[...words.matchAll(notChosen)].map(([word]) => `line ${String(line)}: ${word}`)
		);
		expect(wrong).toEqual([]);
	});

	test.each(translated)('$path has no sentence left in English', ({ path, text }) => {
		const left = outline(text, reading)
			.filter(
				({ words }) => (words.match(/\b(the|of|and|is|are|that|with|would)\b/g) ?? []).length > 2
			)
			.map(({ line, words }) => `${path}:${String(line)} ${words.slice(0, 60)}`);
		expect(left).toEqual([]);
	});
});

/** What a translator has to look at, with its line. */
function differences(here: readonly Outlined[], leading: readonly Outlined[]): string[] {
	const at = here.findIndex((block, index) => block.is !== leading[index]?.is);
	if (at >= 0) {
		const [block, twin] = [here[at], leading[at]];
		return [
			`line ${String(block?.line)}: ${String(block?.is)}\n  English, line ${String(twin?.line)}: ${String(twin?.is)}`
		];
	}
	if (here.length < leading.length)
		return [`ends before the English line ${String(leading[here.length]?.line)}`];
	return here.flatMap(({ line, holds }, index) => {
		const twin = leading[index];
		const missing = without(twin?.holds ?? [], holds);
		const more = without(holds, twin?.holds ?? []);
		if (missing.length + more.length === 0) return [];
		return [
			`line ${String(line)} (English ${String(twin?.line)}): lacks [${missing.join('; ')}], has [${more.join('; ')}]`
		];
	});
}

/** The strings of a catalogue that are words, by line: no paths, no names of things in code. */
function wordsOfCatalogue(source: string): { line: number; words: string }[] {
	return source.split('\n').flatMap((text, at) =>
		[...text.matchAll(/'((?:[^'\\]|\\.)*)'(?!:)|`([^`]*)/g)]
			.map(([, plain, template]) => plain ?? template ?? '')
			.filter((each) => !/^[\w./-]*\.ts$/.test(each))
			.map((words) => ({ line: at + 1, words: words.replace(/\$\{[^}]*\}|\.minga-\w+/g, ' ') }))
	);
}

/** What the first list holds more often than the second. */
function without(some: readonly string[], others: readonly string[]): string[] {
	const left = [...others];
	return some.filter((each) => {
		const at = left.indexOf(each);
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
}
