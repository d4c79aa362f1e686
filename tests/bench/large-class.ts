import type { Exercise } from '../../src/lib/exercises/exercise.ts';
import { fileOf, giveOut, handInOf } from '../classroom/simulated-class.ts';

/** A class that has handed in, and what an instructor's device must hold to collect it. */
export async function largeClass(exercises: readonly Exercise[], students: number) {
	const teaching = await giveOut(exercises);
	const files = await Promise.all(
		Array.from({ length: students }, async (_, place) => {
			const doing = { name: `Student ${String(place)}`, knows: 0.6, luck: place + 1 };
			return {
				name: `${doing.name}.minga-hand-in`,
				text: await fileOf(teaching, await handInOf(teaching, doing))
			};
		})
	);
	const { keys, assignment, text, digest } = teaching;
	return { keys, assignment: { id: assignment.id, title: assignment.title, text, digest }, files };
}
