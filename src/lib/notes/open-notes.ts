import { mount, unmount } from 'svelte';
import { learner } from '../state/learner.svelte.ts';
import type { NotesWords } from '../i18n/words.ts';
import { LessonNotes } from './lesson-notes.svelte.ts';
import NoteList from './NoteList.svelte';
import NoteTools from './NoteTools.svelte';

/** The notes of a lesson, on its page. */
export interface OpenedNotes {
	readonly notes: LessonNotes;
	readonly stop: () => void;
}

/** Puts the list into its place, and over the page what makes notes. */
export async function openNotes(
	article: Element,
	list: Element,
	lesson: string,
	words: NotesWords
): Promise<OpenedNotes> {
	await learner.reopen();
	const notes = new LessonNotes(article, lesson);
	const props = { notes, words };
	const mounted = [
		mount(NoteList, { target: list, props }),
		mount(NoteTools, { target: document.body, props })
	];
	return { notes, stop: () => mounted.forEach((each) => void unmount(each)) };
}
