import type { AssignedExercise, Policy } from '../assignment/assignment.ts';
import type { Roster } from '../gradebook/roster.ts';
import { attemptsOf, type AttemptsAt } from './attempts-of.ts';
import { decisionOn, type Decision } from './decision.ts';
import { flagsAcross } from './flags/across.ts';
import type { Flag } from './flags/flag.ts';
import type { Assigned } from './collected.ts';
import type { MarkedHandIn } from './mark-hand-in.ts';
import { peopleOf, type Person } from './people.ts';
import { countedBy } from './policy.ts';
import type { Remark } from './remark.ts';

/** Students by exercises. */
export interface ClassTable {
	readonly exercises: readonly AssignedExercise[];
	readonly rows: readonly ClassRow[];
	/** Points there are to be had. */
	readonly of: number;
}

export interface ClassRow {
	readonly person: Person;
	/** In the order of the exercises. */
	readonly cells: readonly ClassCell[];
	/** null: nothing was handed in, and nothing decided. */
	readonly total: number | null;
	readonly flags: readonly Flag[];
}

/** The work of one person in one exercise. */
export interface ClassCell extends AttemptsAt {
	readonly exercise: AssignedExercise;
	/** What counts, after what the instructor decided; null: nothing does. */
	readonly points: number | null;
	/** As computed; null: there is no answer that can be marked here. */
	readonly computed: number | null;
	/** The answer that counts; null: there is none, or the mean of all counts. */
	readonly which: Remark | null;
	/** By the learner's own device, where it cannot be marked here; it never counts by itself. */
	readonly told: number | null;
	readonly decision: Decision | null;
}

/** How hand-ins become points. */
export interface Terms {
	readonly policy: Policy;
	readonly roster: Roster | null;
	readonly decisions: readonly Decision[];
}

/** The class as it stands: the same whatever the order in which files came, and however often. */
export function classTable(
	handIns: readonly MarkedHandIn[],
	{ assignment }: Assigned,
	{ policy, roster, decisions }: Terms
): ClassTable {
	const once = [...new Map(handIns.map((handIn) => [handIn.id, handIn])).values()];
	const people = peopleOf(once, roster, byHandOf(decisions));
	const across = flagsAcross(people, assignment);
	return {
		exercises: assignment.exercises,
		of: assignment.exercises.reduce((sum, { points }) => sum + points, 0),
		rows: people.map((person): ClassRow => {
			const attempts = attemptsOf(person, assignment.attempts);
			const cells = assignment.exercises.map((exercise) =>
				cellOf(
					exercise,
					attempts.get(exercise.id) ?? { counted: [], surplus: [] },
					decisionOn(decisions, person, exercise.id),
					policy
				)
			);
			const decided = cells.some(({ points }) => points !== null);
			const flags = [
				...person.handIns.flatMap((handIn) => handIn.flags),
				...(across.get(person.key) ?? [])
			];
			return {
				person,
				cells,
				total:
					person.handIns.length > 0 || decided
						? cells.reduce((sum, { points }) => sum + (points ?? 0), 0)
						: null,
				flags: [...new Map(flags.map((flag) => [JSON.stringify(flag), flag])).values()]
			};
		})
	};
}

function cellOf(
	exercise: AssignedExercise,
	{ counted, surplus }: AttemptsAt,
	decision: Decision | null,
	policy: Policy
): ClassCell {
	const marked = counted.flatMap((remark) => (remark.again ? [remark] : []));
	const chosen = countedBy(
		policy,
		marked.map(({ points }) => points)
	);
	const computed = chosen?.points ?? null;
	const told = counted.flatMap((remark) => (remark.again ? [] : [remark.told]));
	return {
		exercise,
		counted,
		surplus,
		computed,
		points: decision?.points ?? computed,
		which: (chosen === null || chosen.which === null ? null : marked[chosen.which]) ?? null,
		told: countedBy(policy, told)?.points ?? null,
		decision
	};
}

function byHandOf(decisions: readonly Decision[]): ReadonlyMap<string, string> {
	const said = decisions
		.filter(({ exercise, student }) => exercise === '' && student !== null)
		.sort((one, other) => one.at - other.at);
	return new Map(said.map(({ learner, student }) => [learner, student ?? '']));
}
