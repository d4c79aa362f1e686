import { indexPlaces, type CourseIndex, type Place } from '$lib/search/course-index.ts';

/** Fetches the places of the course, kept on the device like all else, and makes an index of them. */
export async function loadIndex(address: string): Promise<CourseIndex> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	// Written by the build that wrote this script.
	return indexPlaces((await response.json()) as Place[]);
}
