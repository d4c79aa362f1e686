import type { Assignment } from '../../assignment/assignment.ts';
import { attemptsOf } from '../attempts-of.ts';
import type { Person } from '../people.ts';
import type { Remarked } from '../remark.ts';
import type { Flag, FlagsByPerson } from './flag.ts';

/** From so many exercises on it is told. */
const atLeast = 2;

/** A text of so many characters is not written twice by chance. */
const longEnough = 40;

/**
 * Learners who gave the same numbers although what they were asked was not the same, or wrote the
 * same words. One answer may be the same by chance, and what many give is a guess or a slip; what a
 * few share in several exercises is neither.
 */
export function sameAnswers(
	people: readonly Person[],
	{ exercises, attempts }: Assignment
): FlagsByPerson {
	const few = Math.max(3, Math.round(people.length / 10));
	const lasts = people.map((person) => ({ key: person.key, at: attemptsOf(person, attempts) }));
	const pairs = exercises.flatMap(({ id }) => {
		const groups = new Map<string, Saying[]>();
		for (const { key, at } of lasts) {
			const last = at.get(id)?.counted.at(-1);
			const said = last?.again ? saidIn(last) : null;
			if (!last?.again || said === null) continue;
			groups.set(said, [...(groups.get(said) ?? []), { key, exercise: id, right: last.right }]);
		}
		return [...groups.values()].filter(({ length }) => length <= few).flatMap(pairsIn);
	});
	const shared = new Map<string, Map<string, string[]>>();
	for (const { one, other, exercise } of pairs) {
		const others = shared.get(one) ?? new Map<string, string[]>();
		shared.set(one, others.set(other, [...(others.get(other) ?? []), exercise]));
	}
	return new Map([...shared].map(([key, others]) => [key, flagsFor(others)]));
}

interface Saying {
	readonly key: string;
	readonly exercise: string;
	readonly right: number | null;
}

/** Each of two who said the same: of texts always, of numbers where not the same was right. */
function pairsIn(group: readonly Saying[]) {
	return group.flatMap((one) =>
		group
			.filter(({ key, right }) => key !== one.key && (right === null || right !== one.right))
			.map((other) => ({ one: one.key, other: other.key, exercise: one.exercise }))
	);
}

function flagsFor(others: ReadonlyMap<string, readonly string[]>): readonly Flag[] {
	const often = [...others].filter(([, exercises]) => exercises.length >= atLeast);
	if (often.length === 0) return [];
	return [
		{
			kind: 'same-answers',
			others: often.map(([key]) => key),
			exercises: [...new Set(often.flatMap(([, exercises]) => exercises))]
		}
	];
}

/** An answer by which a copy would be known; null: one that anybody may give. */
function saidIn({ answer, right }: Remarked): string | null {
	if (right !== null) {
		const value = typeof answer === 'object' && 'value' in answer ? answer.value : answer;
		return String(value);
	}
	const text = typeof answer === 'object' && 'text' in answer ? String(answer.text).trim() : '';
	return text.length >= longEnough ? text.replace(/\s+/g, ' ').toLowerCase() : null;
}
