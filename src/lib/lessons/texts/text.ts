import type { Heading, Spread } from '../lesson.ts';

/** A text beside the lessons as a page shows it: compiled from Markdown, every name in it checked. */
export interface CourseText {
	readonly headings: readonly Heading[];
	readonly spreads: readonly Spread[];
	/** Does any formula need KaTeX's styles? */
	readonly hasMath: boolean;
}

/** A page of the teacher's guide: how to give one lesson in class. */
export interface GuidePage extends CourseText {
	/** Number and address of its lesson. */
	readonly number: number;
	readonly slug: string;
	/** What the class should take home: sentences (plain text). */
	readonly aims: readonly string[];
	/** The steps of one lesson in class, in their order. */
	readonly plan: readonly PlanStep[];
}

export interface PlanStep {
	readonly minutes: number;
	/** What is done (plain text). */
	readonly step: string;
}

/** The first or the last page of the course. */
export interface CoursePage extends CourseText {
	readonly title: string;
	/** One sentence for the course map (plain text). */
	readonly summary: string;
}
