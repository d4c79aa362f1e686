/** What review needs to know of an attempt at an exercise. */
export interface Reviewed {
	/** The objective that the exercise practises: "the-big-push/tipping-point". */
	readonly objective: string;
	/** When it was marked, ms since 1970. */
	readonly at: number;
	/** `noted`: it was kept, not marked; it says nothing of what is remembered. */
	readonly outcome: 'right' | 'partly' | 'wrong' | 'noted';
	/** Number of hints taken before. */
	readonly hints: number;
	/** Had the solution been shown before? */
	readonly shown: boolean;
}
