import type { words as english } from './en/words.ts';
import type { Locale } from './locales.ts';
import type { Worded } from './worded.ts';

/** The words of the interface. English is the pattern: a key missing elsewhere is a type error. */
export type Words = Worded<typeof english>;

/** The words about what a learner has done, which come when they are needed. */
export type ProgressWords = Awaited<ReturnType<Words['progress']>>;

/** The words of whoever has been given an assignment. */
export type AssignmentWords = Awaited<ReturnType<Words['assignment']>>;

/** The words of whoever gives one. */
export type TeachWords = Awaited<ReturnType<Words['teach']>>;

/** The words round a live model: its controls, tables and messages. */
export type WidgetWords = Awaited<ReturnType<Words['widget']>>;

/** The words round the list of all models. */
export type GalleryWords = Awaited<ReturnType<Words['gallery']>>;

/** The words of the reading settings. */
export type ReadingWords = Awaited<ReturnType<Words['reading']>>;

/** The words of an exercise on paper. */
export type SheetWords = Awaited<ReturnType<Words['sheet']>>;

/** The words about notes in lessons, which come when the page has a moment. */
export type NotesWords = Awaited<ReturnType<Words['notes']>>;

/** The words about collecting hand-ins, which only who teaches needs. */
export type CollectWords = Awaited<ReturnType<Words['collect']>>;

/** The words of teaching in the room: hands up, pass the tablet, a lesson on the wall. */
export type RoomWords = Awaited<ReturnType<Words['room']>>;

const catalogues = {
	en: () => import('./en/words.ts'),
	es: () => import('./es/words.ts')
} as const satisfies Record<Locale, () => Promise<{ words: Words }>>;

/** The catalogue of a language, one chunk of its own. */
export async function loadWords(locale: Locale): Promise<Words> {
	return (await catalogues[locale]()).words;
}
