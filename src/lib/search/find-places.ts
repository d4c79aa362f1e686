import { excerptOf, type Piece } from './excerpt.ts';
import type { CourseIndex, Place } from './course-index.ts';

/** A place found, with the words round what was looked for. */
export interface Finding {
	readonly place: Place;
	readonly excerpt: readonly Piece[];
}

/** The places in which every word of the query, or its beginning, stands; the likeliest first. */
export function findPlaces(index: CourseIndex, query: string, atMost: number): Finding[] {
	return index
		.search(query)
		.slice(0, atMost)
		.map((result) => {
			const { kind, title, heading, text } = result as unknown as Place;
			const place = { address: result.id as string, kind, title, heading, text };
			return { place, excerpt: excerptOf(text, result.terms) };
		});
}
