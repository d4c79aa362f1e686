import type { Answer } from '../../../src/lib/exercises/answer.ts';
import { draw } from '../../../src/lib/exercises/draw.ts';
import { noEconomy } from '../../../src/lib/exercises/economy.ts';
import type { Exercise } from '../../../src/lib/exercises/exercise.ts';
import { mark } from '../../../src/lib/exercises/mark.ts';
import { rightAnswer } from '../../../src/lib/exercises/right-answer.ts';
import { versionOf } from '../../../src/lib/exercises/version-of.ts';
import type { Assignment } from '../../../src/lib/classroom/assignment/assignment.ts';
import { courseFor, type Course } from '../../../src/lib/classroom/collect/course.ts';
import { seedFor } from '../../../src/lib/classroom/assignment/seed-for.ts';
import type { Assigned, Collected } from '../../../src/lib/classroom/collect/collected.ts';
import type { HandedAttempt, HandIn } from '../../../src/lib/classroom/hand-in/hand-in.ts';
import type { Json } from '../../../src/lib/classroom/json.ts';
import { examples } from '../../exercises/examples.ts';

/** One exercise of each kind, each with an id of its own. */
export const exercises: readonly Exercise[] = examples.map((exercise, place) => {
	const named = { ...exercise, id: `${exercise.task.kind}-${String(place)}` };
	return { ...named, version: versionOf(named) };
});

export const course: Course = await courseFor(
	exercises,
	exercises.map(({ id }) => id)
);

export const issue = 'd'.repeat(64);
const opens = Date.UTC(2026, 10, 2);
const day = 86_400_000;

/** An assignment of all of them, worth 10 points each, open for a week. */
export function assignedWith(changed: Partial<Assignment> = {}): Assigned {
	const assignment: Assignment = {
		format: 'minga-assignment',
		formatVersion: 1,
		id: '0b0f4a3e-6d1c-4c9e-9d59-0d6f0e5a7a11',
		title: 'The big push',
		instructions: '',
		language: 'en',
		exercises: exercises.map(({ id, version }) => ({ id, version, points: 10 })),
		attempts: null,
		hints: true,
		solutions: 'never',
		opens,
		closes: opens + 7 * day,
		numbers: 'own',
		policy: 'best',
		issuedAt: opens - day,
		instructor: { name: 'E. Vargas', verifyKey: 'A'.repeat(87), sealKey: 'B'.repeat(87) },
		...changed
	};
	return { assignment, issues: [issue] };
}

/** What a learner answers to an exercise; undefined: nothing. */
export type Answering = (exercise: Exercise, right: Answer, turn: number) => Answer | undefined;

/** Some text that is longer than what two may write by chance. */
const because = (who: string) => `${who} thinks that whoever pays more also makes more be bought.`;

/** Right in all, in words of one's own. */
export function allRight(who: string): Answering {
	return ({ task }, right) =>
		task.kind === 'explain' ? { text: because(who), ticks: ['wages'] } : right;
}

let made = 0;

/** A random id, made up in order. */
export function uuid(): string {
	made += 1;
	return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
}

/** A hand-in as an honest device makes it: marked by the same course, seeds of its own. */
export function handInOf(
	{ assignment, issues }: Assigned,
	name: string,
	answering: Answering = allRight(name),
	changed: Partial<HandIn> = {}
): HandIn {
	const learner = changed.learner ?? { name, code: '' };
	const attempts = assignment.exercises.flatMap(({ id }, place): HandedAttempt[] => {
		const exercise = exercises.find((each) => each.id === id);
		if (!exercise) return [];
		const attempt = attemptOf(
			exercise,
			learner,
			assignment,
			answering,
			opens + day + place * 60_000
		);
		return attempt ? [attempt] : [];
	});
	return {
		format: 'minga-hand-in',
		formatVersion: 1,
		id: uuid(),
		assignment: assignment.id,
		assignmentDigest: issues[0] ?? '',
		learner,
		language: 'en',
		device: uuid(),
		startedAt: opens + day,
		handedInAt: opens + 2 * day,
		attempts,
		...changed
	};
}

/** One answer, marked as the learner's device would. */
export function attemptOf(
	exercise: Exercise,
	learner: HandIn['learner'],
	assignment: Assignment,
	answering: Answering,
	at: number,
	turn = 0
): HandedAttempt | null {
	const { id, version } = exercise;
	const seed = seedFor(assignment, exercise, learner, turn);
	const drawn = draw(exercise, seed, course.economies.get(id) ?? noEconomy);
	const answer = answering(exercise, rightAnswer(exercise, drawn), turn);
	if (answer === undefined) return null;
	const { points, of, outcome } = mark(exercise, drawn, answer);
	return {
		id: uuid(),
		exercise: id,
		version,
		seed,
		turn,
		answer: answer as Json,
		hints: 0,
		shown: false,
		confidence: null,
		points,
		of,
		outcome,
		at,
		link: '0'.repeat(64)
	};
}

/** A hand-in as it comes out of its seal. */
export function collected(handIn: HandIn): Collected {
	return { id: handIn.id, handIn, brokenFrom: null, at: 0 };
}
