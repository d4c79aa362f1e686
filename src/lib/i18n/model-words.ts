import type { NumberFormat } from './format.ts';

/** Writes a number in the reader's language. */
export type WriteNumber = (value: number | null, format: NumberFormat) => string;

/** The words of one model in one language: the same nouns in lever, picture, sentence and table. */
export interface ModelWords<Parameters, Solution> {
	/** "Big push" */
	readonly title: string;
	/** What it shows, one sentence. */
	readonly shows: string;
	/** What it assumes, in a teacher's words. */
	readonly assumes: string;
	/** What it leaves out, in a teacher's words. */
	readonly leavesOut: string;
	/** Label of the lever, and what it means in one sentence. */
	readonly parameters: {
		readonly [name in keyof Parameters]: {
			readonly label: string;
			readonly meaning: string;
			/** What null means, for a parameter that may be "not given": "infinitely many". */
			readonly none?: string;
			/** What each element of a list, or row of a table, is one of: "firm". */
			readonly element?: string;
			/** Names of the options of a choice. */
			readonly options?: Readonly<Record<string, string>>;
			/** Names of the fields of a table, or of the lists of named lists. */
			readonly fields?: Readonly<Record<string, string>>;
		};
	};
	/** Names of the views, by the names a lesson may `show`. */
	readonly views: Readonly<Record<string, string>>;
	/** Names of the presets. */
	readonly presets: Readonly<Record<string, string>>;
	/** Labels of the rows of the table, by key. */
	readonly facts: Readonly<Record<string, string>>;
	/** Labels inside the picture, by key. */
	readonly picture: Readonly<Record<string, string>>;
	/** The state in one to three sentences: equilibria, which is best, which failure is at work. */
	readonly sentence: (solution: Solution, parameters: Parameters, write: WriteNumber) => string;
}
