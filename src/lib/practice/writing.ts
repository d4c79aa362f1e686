import type { Raw } from './keeper.ts';

/** A text on its way to being compared with its rubric. */
export interface Writing {
	readonly text: string;
	/** null: the rubric has not been opened yet. */
	readonly ticks: readonly string[] | null;
}

/** What stands in the draft of an explanation. */
export function writingOf(raw: Raw | undefined): Writing {
	const { text, ticks } = Object(raw) as { readonly text?: unknown; readonly ticks?: unknown };
	return {
		text: typeof text === 'string' ? text : '',
		ticks: Array.isArray(ticks) ? (ticks as readonly string[]) : null
	};
}
