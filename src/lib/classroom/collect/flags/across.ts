import type { Assignment } from '../../assignment/assignment.ts';
import { attemptsOf } from '../attempts-of.ts';
import type { Person } from '../people.ts';
import { copied } from './copied.ts';
import type { Flag, FlagsByPerson } from './flag.ts';
import { sameAnswers } from './same-answers.ts';

/** What shows only when the hand-ins of a class are laid side by side. */
export function flagsAcross(people: readonly Person[], assignment: Assignment): FlagsByPerson {
	const copies = copied(people);
	const twins = sameAnswers(people, assignment);
	return new Map(
		people.map((person) => [
			person.key,
			[
				...(copies.get(person.key) ?? []),
				...(twins.get(person.key) ?? []),
				...rewritten(person),
				...tooMany(person, assignment)
			]
		])
	);
}

/** The same id with other content: an answer was changed after it had been handed in. */
function rewritten({ handIns }: Person): readonly Flag[] {
	const contents = new Map<string, string>();
	const exercises = new Set<string>();
	for (const { handIn } of handIns)
		for (const attempt of handIn.attempts) {
			// Links differ too where a learner has given another name, or used another device.
			const content = JSON.stringify({ ...attempt, link: '' });
			const before = contents.get(attempt.id) ?? content;
			if (before !== content) exercises.add(attempt.exercise);
			contents.set(attempt.id, before);
		}
	return exercises.size > 0 ? [{ kind: 'rewritten', exercises: [...exercises] }] : [];
}

function tooMany(person: Person, { attempts: allowed }: Assignment): readonly Flag[] {
	if (allowed === null) return [];
	const exercises = [...attemptsOf(person, allowed)]
		.filter(([, { surplus }]) => surplus.length > 0)
		.map(([exercise]) => exercise);
	return exercises.length > 0 ? [{ kind: 'too-many', exercises, allowed }] : [];
}
