import type { Exercise } from '$lib/exercises/exercise.ts';

/** Fetches the exercises of the course; kept on the device, they come without a connection too. */
export async function fetchExercises(address: string): Promise<readonly Exercise[]> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	// Written by the build that wrote this script.
	return (await response.json()) as readonly Exercise[];
}
