/** A number that can be set, with all its words already in the reader's language. */
export interface Quantity {
	readonly id: string;
	readonly label: string;
	readonly unit: string;
	readonly value: number | null;
	/** The value as it is written; empty if nothing is given. */
	readonly text: string;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	/** The parameter it moves, so that a page can tell which was touched before it came alive. */
	readonly parameter?: string | undefined;
	/** Why the last move was not followed, or stopped short; null: it was. */
	readonly problem: string | null;
	/** The number in a text as it was typed; null if it is none. */
	readonly read: (text: string) => number | null;
	/** What is said to a text that is no number. */
	readonly unreadable: string;
	readonly slide: (value: number) => void;
	/** Takes the number, or says why not. */
	readonly commit: (value: number) => string | null;
}
