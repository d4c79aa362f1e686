import { expect, type Locator, type Page } from '@playwright/test';
import type { Answers } from '../../src/lib/exercises/answer.ts';
import { draw } from '../../src/lib/exercises/draw.ts';
import type { Drawn } from '../../src/lib/exercises/drawn.ts';
import type { Exercise, Kind, Task } from '../../src/lib/exercises/exercise.ts';
import { loadEconomy } from '../../src/lib/exercises/load-economy.ts';
import { rightAnswer } from '../../src/lib/exercises/right-answer.ts';
import { seedOf } from '../../src/lib/exercises/seed-of.ts';
import { fileOf } from './built-site.ts';
import { open } from './open.ts';
import { sites } from './sites.js';

/** An exercise of the course, live on its page, and what a learner is to answer. */
export interface OpenedExercise<K extends Kind> {
	readonly exercise: Exercise<Extract<Task, { kind: K }>>;
	readonly card: Locator;
	readonly drawn: Drawn;
	readonly right: Answers[K];
}

type Fits<K extends Kind> = (exercise: Exercise<Extract<Task, { kind: K }>>) => boolean;

/** The exercises of the course, as its pages have them. */
const exercises = JSON.parse(fileOf(sites.course, 'en/exercises.json')) as readonly Exercise[];

/** The first exercise of a kind in the course; `fits`: and with what a test is about. */
export function exerciseOf<K extends Kind>(kind: K, fits: Fits<K> = () => true) {
	const isOfKind = (exercise: Exercise): exercise is Exercise<Extract<Task, { kind: K }>> =>
		exercise.task.kind === kind;
	const found = exercises.filter(isOfKind).find(fits);
	if (!found) throw new Error(`the course has no such exercise of kind ${kind}`);
	return found;
}

/**
 * Opens the page of an exercise, and tells from the learner's code what it asks of them; `site`: on
 * a server of the test's own.
 */
export async function openExercise<K extends Kind>(
	page: Page,
	kind: K,
	fits?: Fits<K>,
	site = ''
): Promise<OpenedExercise<K>> {
	const exercise = exerciseOf(kind, fits);
	await open(page, `${site}en/lessons/${exercise.lesson}/`);
	const card = await comeTo(page, exercise.id);
	const drawn = await drawnFor(page, exercise);
	return { exercise, card, drawn, right: rightAnswer(exercise, drawn) as Answers[K] };
}

/** The exercise of an id, once it lives. */
export async function comeTo(page: Page, id: string): Promise<Locator> {
	const place = page.locator(`[data-exercise="${id}"]`);
	// Far text is not laid out: only the page's own way of scrolling lays out what it scrolls to. And a
	// browser that goes back to where it was moves it away again.
	await expect(async () => {
		await place.evaluate((exercise) => exercise.scrollIntoView({ block: 'center' }));
		await expect(place).toHaveAttribute('data-live', '', { timeout: 2000 });
	}).toPass();
	return place;
}

/** The numbers that anyone would rebuild for the learner of this page. */
async function drawnFor(page: Page, exercise: Exercise): Promise<Drawn> {
	const [profile] = await oneOnDisk<{ id: string }>(page, 'profiles');
	const learner = profile?.id ?? '';
	const { id, version } = exercise;
	const seed = seedOf({ exercise: id, version, assignment: null, learner, turn: 0 });
	return draw(exercise, seed, await loadEconomy(exercise.model));
}

/** The first records of a kind that come to be on the disk: what is shown is written a moment later. */
export async function oneOnDisk<Item>(page: Page, store: string): Promise<Item[]> {
	await expect.poll(async () => (await recordsOf(page, store)).length).toBeGreaterThan(0);
	return recordsOf<Item>(page, store);
}

/** What is on the disk of a page's browser. */
export function recordsOf<Item>(page: Page, store: string): Promise<Item[]> {
	return page.evaluate(async (name) => {
		// To open what is not there would make it, empty.
		const made = await indexedDB.databases();
		if (!made.some((each) => each.name === 'minga')) return [];
		return new Promise<Item[]>((resolve, reject) => {
			const opening = indexedDB.open('minga');
			opening.onerror = () => reject(new Error('the storage does not open'));
			opening.onsuccess = () => {
				const reading = opening.result.transaction(name).objectStore(name).getAll();
				reading.onsuccess = () => {
					opening.result.close();
					resolve(reading.result as Item[]);
				};
			};
		});
	}, store);
}
