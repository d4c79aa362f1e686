import type { Component } from 'svelte';
import type { Exercise, Kind } from '../exercises/exercise.ts';
import { loadEconomy } from '../exercises/load-economy.ts';
import { seedOf } from '../exercises/seed-of.ts';
import { loadExerciseWords, type ExerciseWords } from '../i18n/exercise-words.ts';
import type { Locale } from '../i18n/locales.ts';
import { loadWords, type WidgetWords } from '../i18n/words.ts';
import { loadAnswer } from './answers.ts';
import type { AnswerProps, Shown } from './answer-props.ts';
import type { Assignment, Draft, Keeper } from './keeper.ts';
import { loadShown } from './load-shown.ts';
import { Sitting } from './sitting.svelte.ts';

/** An exercise ready to be answered. */
export interface OpenExercise {
	readonly sitting: Sitting;
	readonly words: ExerciseWords;
	/** The words round a model. */
	readonly shell: WidgetWords;
	readonly Answer: Component<AnswerProps<Kind>>;
	readonly shown: Shown | null;
}

/** Loads all that an exercise needs, with what the learner has left of it. */
export async function openExercise(
	exercise: Exercise,
	locale: Locale,
	keeper: Keeper,
	assignment: Assignment | null = null
): Promise<OpenExercise> {
	const { id, model, task } = exercise;
	const [economy, words, shell, Answer, shown, draft, all] = await Promise.all([
		loadEconomy(model),
		loadExerciseWords(locale),
		loadWords(locale).then((catalogue) => catalogue.widget()),
		loadAnswer(task.kind),
		loadShown(exercise, locale),
		keeper.loadDraft(id, assignment?.id ?? null),
		keeper.attemptsOf({ exercise: id })
	]);
	// What was answered elsewhere is nothing to an instructor.
	const attempts = all.filter((each) => !assignment?.terms || each.assignment === assignment.id);
	const past = { draft: isOf(exercise, assignment, draft) ? draft : null, attempts };
	const sitting = new Sitting(exercise, economy, locale, keeper, past, assignment);
	return { sitting, words, shell, Answer, shown };
}

/** Is what was begun of the numbers that this learner has for the assignment? */
function isOf(exercise: Exercise, assignment: Assignment | null, draft: Draft | null): boolean {
	if (!assignment?.terms) return true;
	const { id, version } = exercise;
	const { learner } = assignment.terms;
	const parts = { exercise: id, version, assignment: assignment.seed, learner, turn: 0 };
	return draft?.seed === seedOf(parts);
}
