import type { Answer } from '../../src/lib/exercises/answer.ts';
import { draw } from '../../src/lib/exercises/draw.ts';
import type { Drawn } from '../../src/lib/exercises/drawn.ts';
import { noEconomy } from '../../src/lib/exercises/economy.ts';
import type { Exercise } from '../../src/lib/exercises/exercise.ts';
import { mark } from '../../src/lib/exercises/mark.ts';
import { rightAnswer } from '../../src/lib/exercises/right-answer.ts';
import type { Assignment } from '../../src/lib/classroom/assignment/assignment.ts';
import { seedFor } from '../../src/lib/classroom/assignment/seed-for.ts';
import { signAssignment } from '../../src/lib/classroom/assignment/sign-assignment.ts';
import { courseFor, type Course } from '../../src/lib/classroom/collect/course.ts';
import { chained } from '../../src/lib/classroom/hand-in/chain.ts';
import type { HandedAttempt, HandIn } from '../../src/lib/classroom/hand-in/hand-in.ts';
import { sealHandIn } from '../../src/lib/classroom/hand-in/seal-hand-in.ts';
import type { Json } from '../../src/lib/classroom/json.ts';
import { createKeys } from '../../src/lib/classroom/keys/create-keys.ts';
import type { PrivateKeys, PublicKeys } from '../../src/lib/classroom/keys/keys.ts';

/** An instructor, what they have given out, and the course by which it is marked. */
export interface Teaching {
	readonly keys: PublicKeys & PrivateKeys;
	readonly assignment: Assignment;
	/** The signed assignment, as its file holds it. */
	readonly text: string;
	readonly digest: string;
	readonly course: Course;
}

/** When it opened, closed, and was done (milliseconds since 1970). */
const opens = Date.UTC(2026, 10, 9, 8);
const closes = Date.UTC(2026, 10, 20, 20);
const done = Date.UTC(2026, 10, 12, 10);

/** Gives exercises out: own numbers for each, two answers to each, open for two weeks. */
export async function giveOut(
	exercises: readonly Exercise[],
	changed: Partial<Assignment> = {}
): Promise<Teaching> {
	const keys = await createKeys();
	const { verifyKey, sealKey } = keys;
	const assignment: Assignment = {
		format: 'minga-assignment',
		formatVersion: 1,
		id: '7c0f4a3e-6d1c-4c9e-9d59-0d6f0e5a7a11',
		title: 'Coordination, week 3',
		instructions: '',
		language: 'en',
		exercises: exercises.map(({ id, version }) => ({ id, version, points: 5 })),
		attempts: 2,
		hints: true,
		solutions: 'after-hand-in',
		opens,
		closes,
		numbers: 'own',
		policy: 'best',
		issuedAt: opens,
		instructor: { name: 'Instructor', verifyKey, sealKey },
		...changed
	};
	const course = await courseFor(
		exercises,
		exercises.map(({ id }) => id)
	);
	return { keys, assignment, course, ...(await signAssignment(assignment, keys)) };
}

/** Somebody who does an assignment. */
export interface Doing {
	readonly name: string;
	readonly code?: string;
	/** Chance of a right answer, 0 to 1. */
	readonly knows: number;
	/** Makes their answers theirs: the same number, the same answers. */
	readonly luck: number;
}

/** Does an assignment as an honest device records it. */
export async function handInOf(teaching: Teaching, doing: Doing): Promise<HandIn> {
	const { assignment, course, digest } = teaching;
	const learner = { name: doing.name, code: doing.code ?? '' };
	const chance = chances(doing.luck);
	const attempts = assignment.exercises.flatMap(({ id }, place) => {
		const exercise = course.exercises.get(id);
		if (!exercise) return [];
		const seed = seedFor(assignment, exercise, learner);
		const drawn = draw(exercise, seed, course.economies.get(id) ?? noEconomy);
		const right = chance() < doing.knows;
		const answer = right
			? rightIn(exercise, drawn, doing)
			: wrongIn(exercise, drawn, chance, doing);
		const { points, of, outcome } = mark(exercise, drawn, answer);
		const attempt: Omit<HandedAttempt, 'link'> = {
			id: uuid(chance),
			exercise: id,
			version: exercise.version,
			seed,
			turn: 0,
			answer: answer as Json,
			hints: right ? 0 : 1,
			shown: false,
			confidence: typeof answer === 'object' && 'confidence' in answer ? answer.confidence : null,
			points,
			of,
			outcome,
			at: done + place * 90_000
		};
		return [attempt];
	});
	const start = { assignment: assignment.id, learner, device: uuid(chance) };
	return {
		format: 'minga-hand-in',
		formatVersion: 1,
		id: uuid(chance),
		assignmentDigest: digest,
		language: 'en',
		startedAt: done - 60_000,
		handedInAt: done + 3_600_000,
		...start,
		attempts: await chained(start, attempts)
	};
}

/** The same hand-in with changed answers, its links made anew. */
export async function withAttempts(
	handIn: HandIn,
	change: (attempt: HandedAttempt, place: number) => HandedAttempt
): Promise<HandIn> {
	return { ...handIn, attempts: await chained(handIn, handIn.attempts.map(change)) };
}

/** A hand-in as its file. */
export async function fileOf(teaching: Teaching, handIn: HandIn): Promise<string> {
	return sealHandIn(handIn, teaching.keys.sealKey);
}

function rightIn(exercise: Exercise, drawn: Drawn, { name }: Doing): Answer {
	const { task } = exercise;
	if (task.kind !== 'explain') return rightAnswer(exercise, drawn);
	return {
		text: `${name}: whoever pays more lets more be bought from all others, and nobody is paid for that.`,
		ticks: task.criteria.map(({ id }) => id)
	};
}

/** Something that can be answered and is, as a rule, not right. */
function wrongIn(exercise: Exercise, drawn: Drawn, chance: () => number, doing: Doing): Answer {
	const { task } = exercise;
	switch (task.kind) {
		case 'choice':
			return task.options.slice(0, 1).map(({ id }) => id);
		case 'number': {
			const value = Math.round(chance() * 1000) / 1000;
			return { typed: String(value), value };
		}
		case 'order':
			return [...drawn.order].reverse();
		case 'place':
			return task.axis.from;
		case 'reach':
			return Object.fromEntries(task.levers.map(({ name, from }) => [name, from]));
		case 'explain':
			return {
				text: `${doing.name} does not know, and guesses that it is a matter of luck.`,
				ticks: []
			};
		case 'predict': {
			const confidence = Math.round(50 + chance() * 50) / 100;
			if (task.about === 'curve')
				return { says: task.points.map(() => task.axis.from), confidence };
			return { says: task.options[0]?.id ?? '', confidence };
		}
	}
}

/** Chances in an order of their own for each number. */
export function chances(luck: number): () => number {
	let state = (luck * 2_654_435_761) >>> 0 || 1;
	return () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		state >>>= 0;
		return state / 2 ** 32;
	};
}

function uuid(chance: () => number): string {
	const hex = Array.from({ length: 32 }, () => Math.floor(chance() * 16).toString(16)).join('');
	return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
}
