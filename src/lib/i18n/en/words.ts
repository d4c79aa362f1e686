import { languages } from './languages.ts';
import { lesson } from './lesson.ts';
import { offline } from './offline.ts';
import { site } from './site.ts';

/** What every page and every lesson says; all else comes where it is needed. */
export const words = {
	site,
	languages,
	lesson,
	offline,
	/** Read by devices, once. */
	manifest: async () => (await import('./manifest.ts')).manifest,
	/** Needed when the dialog is opened. */
	reading: async () => (await import('./reading.ts')).reading,
	/** The build draws exercises as on paper; whoever teaches prints some. */
	sheet: async () => (await import('./sheet.ts')).sheet,
	/** Search, glossary, references. */
	lookUp: async () => (await import('./look-up.ts')).lookUp,
	about: async () => (await import('./about.ts')).about,
	/** For teachers; learners never load it. */
	guide: async () => (await import('./guide.ts')).guide,
	gallery: async () => (await import('./gallery.ts')).gallery,
	widget: async () => (await import('./widget.ts')).widget,
	/** What a learner has done: many words, which a first reader does not need. */
	progress: async () => (await import('./progress.ts')).progress,
	notes: async () => (await import('./notes.ts')).notes,
	assignment: async () => (await import('./assignment.ts')).assignment,
	teach: async () => (await import('./teach.ts')).teach,
	collect: async () => (await import('./collect.ts')).collect,
	room: async () => (await import('./room.ts')).room,
	review: async () => (await import('./review.ts')).review
};
