import type { Raw } from './keeper.ts';

/** A prediction on its way: what was said so far, and how surely. */
export interface Prediction {
	readonly says: string | readonly number[] | null;
	readonly confidence: number | null;
}

/** What stands in the draft of a prediction. */
export function predictionOf(raw: Raw | undefined): Prediction {
	const { says, confidence } = Object(raw) as Readonly<Record<string, unknown>>;
	const said = typeof says === 'string' || Array.isArray(says);
	return {
		says: said ? (says as string | readonly number[]) : null,
		confidence: typeof confidence === 'number' ? confidence : null
	};
}

/** The draft of a prediction: what has not been said is left out. */
export function draftOf({ says, confidence }: Prediction): Raw {
	return {
		...(says === null ? {} : { says }),
		...(confidence === null ? {} : { confidence })
	};
}
