import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Locale } from '../../../src/lib/i18n/locales.ts';
import { slugOf } from '../../../src/lib/lessons/slug.ts';
import { root } from '../course.ts';

interface Chosen {
	readonly not?: readonly string[];
	readonly [locale: string]: string | readonly string[] | undefined;
}

/** The words chosen for a translation: lessons/<lang>/terms.yaml. */
export interface ChosenTerms {
	/** Entries of the English glossary, and what each is called. */
	readonly glossary: Readonly<Record<string, Chosen>>;
	/** Other words. */
	readonly words: Readonly<Record<string, Chosen>>;
}

export function chosenTerms(locale: Locale): ChosenTerms {
	return parse(readFileSync(join(root, `lessons/${locale}/terms.yaml`), 'utf8')) as ChosenTerms;
}

/** The name in an address of each English entry, and of its twin. */
export function twinsOfTerms(locale: Locale): ReadonlyMap<string, string> {
	return new Map(
		Object.entries(chosenTerms(locale).glossary).map(([name, chosen]) => [
			slugOf(name),
			slugOf(String(chosen[locale]))
		])
	);
}

/** The words that were not chosen, as whole words in any form that only adds a plural. */
export function wordsNotChosen(locale: Locale): RegExp {
	const { glossary, words } = chosenTerms(locale);
	const not = [...Object.values(glossary), ...Object.values(words)].flatMap(
		(chosen) => chosen.not ?? []
	);
	return new RegExp(`(?<!\\p{L})(${not.join('|')})(e?s)?(?!\\p{L})`, 'giu');
}
