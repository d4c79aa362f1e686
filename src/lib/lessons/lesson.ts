import type { Exercise } from '../exercises/exercise.ts';
import type { ParameterValue } from '../models/parameter-spec.ts';

/** A lesson as a page shows it: compiled from Markdown, every name in it checked. */
export interface Lesson extends LessonSummary {
	/** What a learner can do afterwards. */
	readonly objectives: readonly Objective[];
	/** Slugs of the lessons to read first. */
	readonly prerequisites: readonly string[];
	readonly headings: readonly Heading[];
	/** The text, cut where a model comes to stand beside it or leaves. */
	readonly spreads: readonly Spread[];
	/** Glossary entries used here, by first use. */
	readonly terms: readonly TermCard[];
	/** Works cited here or named as sources, by first author. */
	readonly references: readonly ReferenceCard[];
	/** Does any formula need KaTeX's styles? */
	readonly hasMath: boolean;
	/** A translation that has not followed a change of the English lesson: the reader is told. */
	readonly behind: boolean;
}

/** Something a learner can do after a lesson. Exercises train it, and review brings it back. */
export interface Objective {
	/** Unique in the lesson. */
	readonly id: string;
	/** A sentence that begins with a verb (plain text). */
	readonly sentence: string;
}

/** What the course map and previous/next show of a lesson. */
export interface LessonSummary {
	/** Order in the course: 1 to 14. */
	readonly number: number;
	/** The address: /en/lessons/<slug>/. */
	readonly slug: string;
	readonly title: string;
	/** One sentence for the course map (plain text). */
	readonly summary: string;
	/** Number of the part: 1, 2 or 3. */
	readonly part: number;
	readonly minutes: number;
}

/** A second- or third-level heading, for the lesson's own table of contents. */
export interface Heading {
	readonly id: string;
	readonly text: string;
	readonly level: 2 | 3;
}

/** A stretch of text with at most one model, which stays in view beside it on a wide screen. */
export interface Spread {
	readonly blocks: readonly Block[];
}

export type Block = ProseBlock | ModelBlock | ExerciseBlock;

/**
 * Sanitised HTML. Two kinds of element in it speak with a model on the page:
 * `<span role="button" class="steer" aria-label="a dearer factory" data-model="push" data-set='{"fixedLabour":48}'>` moves it,
 * `<output class="live" data-model="push" data-path="welfareAtFull" data-format=".0f">` follows it.
 * `<a class="term" href="#term-…">` and `<a class="cite" href="#ref-…">` lead to the cards at the foot.
 */
export interface ProseBlock {
	readonly kind: 'prose';
	readonly html: string;
}

/** A live model: `::model[Title]{#id of="big-push" show="profit,income" fixedLabour=40}`. */
export interface ModelBlock {
	readonly kind: 'model';
	/** Unique in the lesson; steering prose and live numbers name it. */
	readonly id: string;
	readonly model: string;
	readonly title: string;
	/** Views of the model to offer, the first one open. */
	readonly show: readonly string[];
	/** Levers to offer; null: all. */
	readonly levers: readonly string[] | null;
	/** Values at which it opens, where they differ from the model's defaults. */
	readonly parameters: Readonly<Record<string, ParameterValue>>;
}

/** An exercise: `:::::exercise[Title]{#id kind=number points=2 objective=…}`. */
export interface ExerciseBlock {
	readonly kind: 'exercise';
	readonly exercise: Exercise;
}

/** A glossary entry. */
export interface TermCard {
	/** The card's id is "term-" and this. */
	readonly id: string;
	readonly name: string;
	readonly html: string;
}

/** A work cited. */
export interface ReferenceCard {
	/** The key in references.yaml; the card's id is "ref-" and this. */
	readonly id: string;
	/** As cited in running text: "Rodríguez-Clare (2005)". */
	readonly name: string;
	/** The full entry. */
	readonly html: string;
}
