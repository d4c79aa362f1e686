import type { Prose } from '../prose/prose.ts';

/** Write, then compare with a rubric. */
export interface ExplainTask {
	readonly kind: 'explain';
	/** What a good text says, each worth the same. */
	readonly criteria: readonly Criterion[];
}

export interface Criterion {
	readonly id: string;
	/** Phrasing content. */
	readonly text: Prose;
}

export interface ExplainAnswer {
	readonly text: string;
	/** Ids of the criteria that the writer found fulfilled. */
	readonly ticks: readonly string[];
}
