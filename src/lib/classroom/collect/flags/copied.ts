import type { MarkedHandIn } from '../mark-hand-in.ts';
import type { Person } from '../people.ts';
import type { Flag, FlagsByPerson } from './flag.ts';

/**
 * Answers that are in the hand-ins of several learners. An id is made by chance where an answer is
 * given: two learners cannot both have made it.
 */
export function copied(people: readonly Person[]): FlagsByPerson {
	const owners = new Map<string, Set<Person>>();
	for (const person of people)
		for (const { handIn } of person.handIns)
			for (const { id } of [handIn, ...handIn.attempts])
				owners.set(id, (owners.get(id) ?? new Set()).add(person));
	const shared = [...owners.values()].filter(({ size }) => size > 1);
	return new Map(
		people.map((person) => {
			const others = [
				...new Set(shared.filter((each) => each.has(person)).flatMap((each) => [...each]))
			].filter((other) => other !== person);
			const devices = new Set(person.handIns.map(deviceOf));
			const sameDevice = others.some(({ handIns }) =>
				handIns.some((handIn) => devices.has(deviceOf(handIn)))
			);
			const flag: Flag = { kind: 'copied', others: others.map(({ key }) => key), sameDevice };
			return [person.key, others.length > 0 ? [flag] : []];
		})
	);
}

function deviceOf({ handIn }: MarkedHandIn): string {
	return handIn.device;
}
