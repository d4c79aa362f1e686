import type { Exercise } from '../../exercises/exercise.ts';

/** What an instructor looks for; an empty text: anything. */
export interface Wish {
	readonly text: string;
	/** Slug of the lesson. */
	readonly lesson: string;
	readonly kind: string;
	/** `<lesson slug>/<objective id>` */
	readonly objective: string;
}

/** An exercise and the words around it by which it can be found. */
export interface Findable {
	readonly exercise: Exercise;
	readonly words: string;
}

/** Words alone, small and without marks: "¿Producción?" is found by "produccion". */
function wordsOf(text: string): readonly string[] {
	const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** The exercises that fit a wish: every word of its text begins one of theirs. */
export function sought(all: readonly Findable[], wish: Wish): readonly Exercise[] {
	const words = wordsOf(wish.text);
	return all
		.filter(({ exercise: { lesson, objective, task }, words: around }) => {
			const [known, own] = [wordsOf(around), `${lesson}/${objective}`];
			return (
				(wish.lesson === '' || wish.lesson === lesson) &&
				(wish.kind === '' || wish.kind === task.kind) &&
				(wish.objective === '' || wish.objective === own) &&
				words.every((word) => known.some((each) => each.startsWith(word)))
			);
		})
		.map(({ exercise }) => exercise);
}
