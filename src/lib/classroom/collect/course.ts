import type { Economy } from '../../exercises/economy.ts';
import type { Exercise } from '../../exercises/exercise.ts';
import { loadEconomy } from '../../exercises/load-economy.ts';

/** The collector's own course: what hand-ins are marked by. */
export interface Course {
	/** By their ids. */
	readonly exercises: ReadonlyMap<string, Exercise>;
	/** By the exercise's id. */
	readonly economies: ReadonlyMap<string, Economy>;
}

/** Makes ready what is needed to mark these exercises. */
export async function courseFor(
	exercises: readonly Exercise[],
	ids: readonly string[]
): Promise<Course> {
	const asked = exercises.filter(({ id }) => ids.includes(id));
	const economies = await Promise.all(
		asked.map(async ({ id, model }) => [id, await loadEconomy(model)] as const)
	);
	return {
		exercises: new Map(asked.map((exercise) => [exercise.id, exercise])),
		economies: new Map(economies)
	};
}
