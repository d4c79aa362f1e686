import type { Exercise } from '$lib/exercises/exercise.ts';
import { fetchOnce } from './fetch-once.ts';

/** Fetches the exercises of the course. */
export async function fetchExercises(address: string): Promise<readonly Exercise[]> {
	// Written by the build that wrote this script.
	return (await fetchOnce(address)) as readonly Exercise[];
}
