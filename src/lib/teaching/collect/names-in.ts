import type { Collection } from './collection.svelte.ts';
import type { Names } from './flag-words.ts';
import { titleOf } from './title-of.ts';

/** What people and exercises are called in a class. */
export function namesIn({ table, course }: Collection): Names {
	const people = new Map(
		table.rows.flatMap(({ person }) =>
			[person.key, ...person.learners].map((key) => [key, person.name || person.code] as const)
		)
	);
	return {
		person: (key) => people.get(key) ?? key,
		exercise: (id) => titleOf(course, id)
	};
}
