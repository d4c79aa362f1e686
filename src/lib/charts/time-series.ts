/** A quantity over time, ready to be plotted; all words are already in the reader's language. */
export interface TimeSeries {
	/** What is plotted, with its unit. */
	readonly label: string;
	/** What time is counted in. */
	readonly timeLabel: string;
	readonly points: readonly { readonly time: number; readonly value: number }[];
	/** Ends of the axes, those of the whole run, so that a plot that grows does not jump. */
	readonly times: readonly [from: number, to: number];
	readonly values: readonly [from: number, to: number];
	/** A level to mark; null: none. */
	readonly threshold: number | null;
}
