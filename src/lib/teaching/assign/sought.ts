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

/** Letters alone, small and without marks: "Producción" is found by "produccion". */
function plain(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The exercises that fit a wish: every word of its text begins one of theirs. */
export function sought(all: readonly Findable[], wish: Wish): readonly Exercise[] {
	const words = plain(wish.text).split(/\s+/).filter(Boolean);
	return all
		.filter(({ exercise: { lesson, objective, task }, words: around }) => {
			const [known, own] = [plain(around), `${lesson}/${objective}`];
			return (
				(wish.lesson === '' || wish.lesson === lesson) &&
				(wish.kind === '' || wish.kind === task.kind) &&
				(wish.objective === '' || wish.objective === own) &&
				words.every((word) => ` ${known}`.replace(/[^\p{L}\p{N}]+/gu, ' ').includes(` ${word}`))
			);
		})
		.map(({ exercise }) => exercise);
}
