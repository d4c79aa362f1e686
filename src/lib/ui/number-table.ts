/** A number of a table, with all its words already in the reader's language. */
export interface Cell {
	/** The value as it is written; empty if nothing is given. */
	readonly text: string;
	/** Takes the number, or says why not. */
	readonly commit: (value: number) => string | null;
}

/** What a press of a button does, and its name. */
export interface Press {
	readonly label: string;
	readonly press: () => void;
}

export interface Column {
	readonly label: string;
	/** The literature's symbol; empty: none. */
	readonly symbol: string;
	readonly unit: string;
}

export interface Row {
	/** What it is called: "Project 2". */
	readonly label: string;
	/** One for each column. */
	readonly cells: readonly Cell[];
	/** Takes the row away; left out: it stays. */
	readonly remove?: Press | undefined;
}
