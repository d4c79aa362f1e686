import { gallery } from './gallery.ts';
import { lesson } from './lesson.ts';
import { offline } from './offline.ts';
import { site } from './site.ts';
import { widget } from './widget.ts';

export const words = {
	site,
	gallery,
	lesson,
	widget,
	offline,
	/** What a learner has done: many words, which a first reader does not need. */
	progress: async () => (await import('./progress.ts')).progress,
	notes: async () => (await import('./notes.ts')).notes,
	assignment: async () => (await import('./assignment.ts')).assignment,
	teach: async () => (await import('./teach.ts')).teach,
	collect: async () => (await import('./collect.ts')).collect,
	room: async () => (await import('./room.ts')).room,
	review: async () => (await import('./review.ts')).review
};
