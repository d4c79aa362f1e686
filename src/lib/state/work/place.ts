import type { Json } from '../../storage/json.ts';
import type { LearnerWork } from './learner-work.svelte.ts';

/** Where reading was left off. */
export interface Place {
	/** Slug of the lesson. */
	readonly lesson: string;
	/** Id of the last heading read past; null: the lesson's beginning. */
	readonly heading: string | null;
}

/** Keeps where reading is now. */
export async function leaveOffAt(work: LearnerWork, { lesson, heading }: Place): Promise<void> {
	await work.saveSetting('place', { lesson, heading });
}

/** Where reading was left off; null: nothing was read yet. */
export async function leftOffAt(work: LearnerWork): Promise<Place | null> {
	return placeIn(await work.setting('place'));
}

function placeIn(value: Json): Place | null {
	if (typeof value !== 'object' || value === null || !('lesson' in value)) return null;
	const { lesson, heading } = value as Readonly<Record<string, Json>>;
	if (typeof lesson !== 'string') return null;
	return { lesson, heading: typeof heading === 'string' ? heading : null };
}
