import { fetchOnce } from './fetch-once.ts';
import type { LessonOutline } from './outline-of.ts';

/** Fetches the outlines of all lessons. */
export async function fetchOutlines(address: string): Promise<readonly LessonOutline[]> {
	// Written by the build that wrote this script.
	return (await fetchOnce(address)) as readonly LessonOutline[];
}
