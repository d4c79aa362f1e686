import { draw } from '../../exercises/draw.ts';
import type { Drawn } from '../../exercises/drawn.ts';
import { noEconomy } from '../../exercises/economy.ts';
import type { Exercise } from '../../exercises/exercise.ts';
import type { Course } from '../../classroom/collect/course.ts';
import { rawOf } from '../../classroom/collect/mark-again.ts';
import type { HandedAttempt } from '../../classroom/hand-in/hand-in.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Keeper } from '../../practice/keeper.ts';
import { openExercise, type OpenExercise } from '../../practice/open-exercise.ts';

/** An exercise with the numbers of a seed; null: this course does not have it in that version. */
export function drawnFor(
	{ exercises, economies }: Course,
	{ exercise: id, version, seed }: Pick<HandedAttempt, 'exercise' | 'version' | 'seed'>
): { readonly exercise: Exercise; readonly drawn: Drawn } | null {
	const exercise = exercises.get(id);
	if (exercise?.version !== version) return null;
	try {
		return { exercise, drawn: draw(exercise, seed, economies.get(id) ?? noEconomy) };
	} catch {
		// A seed that leads to no numbers was made by nobody's device.
		return null;
	}
}

/** Opens exactly what a student saw, with the answer they gave. Nothing that is done to it is kept. */
export function openSeen(
	exercise: Exercise,
	attempt: HandedAttempt,
	locale: Locale
): Promise<OpenExercise> {
	const { id, exercise: of, version, seed, turn, answer, at, hints, shown } = attempt;
	const whose = { profile: 'a student', exercise: of, version, seed, answer, at, assignment: null };
	const help = shown ? exercise.hints.length + 1 : hints;
	const keeper: Keeper = {
		profile: { id: whose.profile, name: '', pin: null, createdAt: 0, changedAt: 0 },
		loadDraft: () => Promise.resolve({ ...whose, answer: rawOf(answer), turn, hints: help }),
		saveDraft: (draft) =>
			Promise.resolve({ record: { ...draft, profile: whose.profile, at }, saved: true }),
		attemptsOf: () =>
			Promise.resolve([
				{
					...whose,
					id,
					lesson: exercise.lesson,
					objective: exercise.objective,
					points: attempt.points,
					of: attempt.of,
					outcome: attempt.outcome,
					misconception: null,
					hints,
					shown,
					confidence: attempt.confidence
				}
			]),
		recordAttempt: (given) =>
			Promise.resolve({ record: { ...given, id, profile: whose.profile, at }, saved: true })
	};
	return openExercise(exercise, locale, keeper);
}
