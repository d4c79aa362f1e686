/** Number and address of a lesson. */
export interface LessonName {
	readonly number: number;
	readonly slug: string;
}

/**
 * Reads the name of a lesson's file: the number orders, the address forgets it.
 *
 * @returns null if it is not the name of a lesson
 * @example readLessonName('lessons/en/02-the-big-push.md') // { number: 2, slug: 'the-big-push' }
 */
export function readLessonName(file: string): LessonName | null {
	const parts = /(?:^|\/)(\d\d)-([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/.exec(file);
	return parts ? { number: Number(parts[1]), slug: parts[2] ?? '' } : null;
}

/** The file in which a lesson stands, below the folder of its language: "02-the-big-push.md". */
export function lessonFileOf({ number, slug }: LessonName): string {
	return `${String(number).padStart(2, '0')}-${slug}.md`;
}
