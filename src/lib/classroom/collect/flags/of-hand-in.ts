import type { Assignment } from '../../assignment/assignment.ts';
import { seedFor } from '../../assignment/seed-for.ts';
import type { HandedAttempt, HandIn } from '../../hand-in/hand-in.ts';
import type { Assigned, Collected } from '../collected.ts';
import type { Remark, Remarked } from '../remark.ts';
import type { Flag } from './flag.ts';

/** Points that differ by less are the same: devices may round otherwise. */
const rounding = 1e-6;

/** What one hand-in shows by itself. */
export function flagsOfHandIn(
	{ handIn, brokenFrom }: Collected,
	remarks: readonly Remark[],
	{ assignment, issues }: Assigned
): readonly Flag[] {
	const flags: Flag[] = [];
	const named = (wanted: (remark: Remark) => boolean) => exercisesOf(remarks.filter(wanted));
	const add = <K extends Flag['kind']>(kind: K, exercises: readonly string[]) => {
		if (exercises.length > 0) flags.push({ kind, exercises } as unknown as Flag);
	};
	add(
		'mark-differs',
		named((remark) => remark.again && differs(remark))
	);
	if (brokenFrom !== null) flags.push({ kind: 'broken-chain', from: brokenFrom + 1 });
	const assigned = new Map(assignment.exercises.map(({ id, version }) => [id, version]));
	const known = remarks.filter(({ attempt }) => assigned.has(attempt.exercise));
	const strange = known.filter(
		({ attempt }) => attempt.seed !== seedOf(attempt, handIn, assignment)
	);
	if (strange.length > 0)
		flags.push({
			kind: 'other-seed',
			exercises: exercisesOf(strange),
			whose: [...new Set(strange.flatMap(({ attempt }) => ownerOf(attempt, assignment) ?? []))]
		});
	flags.push(...windowFlags(handIn, assignment));
	add(
		'other-version',
		exercisesOf(
			known.filter(
				(remark) =>
					(!remark.again && remark.why === 'version') ||
					assigned.get(remark.attempt.exercise) !== remark.attempt.version
			)
		)
	);
	if (!issues.includes(handIn.assignmentDigest)) flags.push({ kind: 'other-issue' });
	add(
		'not-assigned',
		named(({ attempt }) => !assigned.has(attempt.exercise))
	);
	add(
		'no-answer',
		named((remark) => !remark.again && ['no-answer', 'no-numbers'].includes(remark.why))
	);
	return flags;
}

function exercisesOf(remarks: readonly Remark[]): readonly string[] {
	return [...new Set(remarks.map(({ attempt }) => attempt.exercise))];
}

function differs({ attempt, mark }: Remarked): boolean {
	return (
		Math.abs(attempt.points - mark.points) > rounding ||
		Math.abs(attempt.of - mark.of) > rounding ||
		attempt.outcome !== mark.outcome
	);
}

/** The seed that this learner's numbers come from. */
function seedOf(
	{ exercise, version, turn }: HandedAttempt,
	{ learner }: HandIn,
	assignment: Assignment
): string {
	return seedFor(assignment, { id: exercise, version }, learner, turn);
}

/** Whose numbers a seed of this assignment leads to; null: of nobody in it. */
function ownerOf({ exercise, seed }: HandedAttempt, { id }: Assignment): string | null {
	try {
		const parts: unknown = JSON.parse(seed);
		if (!Array.isArray(parts) || parts[0] !== exercise || parts[2] !== id) return null;
		return typeof parts[3] === 'string' && parts[3] !== '' ? parts[3] : null;
	} catch {
		return null;
	}
}

function windowFlags({ attempts, handedInAt }: HandIn, { opens, closes }: Assignment): Flag[] {
	const early = attempts.filter(({ at }) => opens !== null && at < opens).length;
	const late = attempts.filter(({ at }) => closes !== null && at > closes).length;
	const handedInLate = closes !== null && handedInAt > closes;
	if (early === 0 && late === 0 && !handedInLate) return [];
	return [{ kind: 'outside-window', early, late, handedInLate }];
}
