import type { BuildWords } from '../i18n/build-words.ts';
import type { Locale } from '../i18n/locales.ts';
import type { ParameterSpec } from '../models/parameter-spec.ts';
import type { Work } from './work.ts';

/** All that a text is checked against. */
export interface CourseContext {
	readonly locale: Locale;
	readonly words: EngineWords;
	readonly models: Readonly<Record<string, LessonModel>>;
	readonly glossary: readonly TermName[];
	readonly references: readonly Work[];
	readonly lessons: readonly LessonOutline[];
	/** Paths of the pictures under `static`, as a lesson names them: "pictures/rice.jpg". */
	readonly pictures: readonly string[];
}

/** Words that the engine itself puts into a text. */
export type EngineWords = BuildWords['engine'];

/** A model, as far as a lesson needs it. */
export interface LessonModel {
	readonly parameters: Readonly<Record<string, ParameterSpec>>;
	readonly views: readonly string[];
	/** @throws RangeError if a parameter is outside its domain or several do not go together. */
	readonly solve: (given: never) => unknown;
}

export interface TermName {
	/** "coordination-failure" */
	readonly id: string;
	/** "Coordination failure" */
	readonly name: string;
}

/** What other lessons need to know of a lesson. */
export interface LessonOutline {
	readonly number: number;
	readonly slug: string;
	/** Ids of its headings. */
	readonly headings: readonly string[];
	/** Ids of its exercises. */
	readonly exercises: readonly string[];
}
