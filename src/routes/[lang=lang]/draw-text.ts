import type { Locale } from '$lib/i18n/locales.ts';
import type { Spread } from '$lib/lessons/lesson.ts';
import { nameSteering } from '$lib/server/name-steering.ts';
import { drawOpenings } from './draw-openings.ts';
import { piecesOfText } from './lessons/[slug]/pieces.ts';
import type { Pieces } from './read-pieces.ts';

/** The pieces of a text, while it is built: its prose, and its models as they open. */
export async function drawText(spreads: readonly Spread[], locale: Locale): Promise<Pieces> {
	const openings = await drawOpenings(spreads, locale);
	return piecesOfText(await nameSteering(spreads, locale), openings);
}
