import type { Exercise } from '$lib/exercises/exercise.ts';

const fetched = new Map<string, Promise<readonly Exercise[]>>();

/**
 * Fetches the exercises of the course, once; kept on the device, they come without a connection
 * too.
 */
export function fetchExercises(address: string): Promise<readonly Exercise[]> {
	const before = fetched.get(address);
	if (before) return before;
	const now = read(address);
	fetched.set(address, now);
	// Whoever asks again after a failure is not told of the old one.
	now.catch(() => fetched.delete(address));
	return now;
}

async function read(address: string): Promise<readonly Exercise[]> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	// Written by the build that wrote this script.
	return (await response.json()) as readonly Exercise[];
}
