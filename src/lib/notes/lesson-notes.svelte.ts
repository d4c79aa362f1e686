import { learner } from '../state/learner.svelte.ts';
import type { Anchor, Note } from '../storage/records.ts';
import { anchorOf, findAnchor, type Stretch } from './anchor.ts';
import { PageText } from './page-text.ts';

/** A note of the lesson and where it stands on the page. */
export interface Placed {
	readonly note: Note;
	/** null: its words, or its section, are no longer there. */
	readonly stretch: Stretch | null;
}

/** How a change of a note fared. */
export type Phase = 'saving' | 'saved' | 'held';

/** The learner's notes on one lesson: on the disk, on the page, and in the list. */
export class LessonNotes {
	readonly #article: Element;
	readonly #lesson: string;
	#text: PageText;
	#notes = $state.raw<readonly Note[]>([]);
	/** Writings under way: until they are on the disk, what the disk says is older. */
	#writing = 0;
	#opened = $state<string | null>(null);

	constructor(article: Element, lesson: string) {
		this.#article = article;
		this.#lesson = lesson;
		this.#text = new PageText(article);
	}

	/** The notes in the order of the text, those without a place at the end; removed ones too. */
	get placed(): readonly Placed[] {
		const { sections } = this.#text;
		const order = ({ stretch }: Placed): [number, number] =>
			stretch ? [stretch.section, stretch.start] : [sections.length, 0];
		return this.#notes
			.map((note) => ({ note, stretch: note.anchor && findAnchor(sections, note.anchor) }))
			.sort((one, other) => {
				const [[section, start], [otherSection, otherStart]] = [order(one), order(other)];
				return section - otherSection || start - otherStart;
			});
	}

	/** The note being written; null: none. */
	get opened(): Note | null {
		return this.#notes.find(({ id }) => id === this.#opened) ?? null;
	}

	/** Reads the disk; called from an effect, it reads again whenever something was written. */
	look(): void {
		const { work } = learner;
		if (!work) return;
		const { changes, profile } = work;
		void work.notesOf(this.#lesson).then((notes) => {
			if (this.#writing > 0 || changes !== work.changes || profile !== work.profile) return;
			const taken = this.#notes.filter((note) => note.removed && note.profile === profile.id);
			const back = taken.filter(({ id }) => notes.every((note) => note.id !== id));
			this.#text = new PageText(this.#article);
			this.#notes = [...notes, ...back];
		});
	}

	/** What finds the words of a range again; null: it marks none of the lesson's text. */
	anchorFor(range: Range): Anchor | null {
		this.#text = new PageText(this.#article);
		const stretch = this.#text.stretchOf(range);
		return stretch && anchorOf(this.#text.sections, stretch);
	}

	/** Where the words of a note stand on the page; null: it has none. */
	rangeOf({ stretch }: Placed): Range | null {
		return stretch && this.#text.rangeOf(stretch);
	}

	/** Keeps a highlight of these words. */
	async highlight(anchor: Anchor): Promise<Note> {
		const work = await learner.open();
		const note = work.newNote({ lesson: this.#lesson, anchor, text: '' });
		await this.change(note, {});
		return note;
	}

	/** Keeps a highlight, and opens it to be written on. */
	async begin(anchor: Anchor): Promise<void> {
		this.open(await this.highlight(anchor));
	}

	/** Opens a note to be written. */
	open({ id }: Note): void {
		this.#opened = id;
	}

	/** Closes what was being written; nothing about nothing is not kept. */
	close(): void {
		const note = this.opened;
		this.#opened = null;
		if (!note || note.anchor?.quote || note.text.trim() !== '') return;
		this.#notes = this.#notes.filter(({ id }) => id !== note.id);
		void learner.work?.changeNote(note, { removed: true });
	}

	/** Changes a note, removes it, or brings it back. */
	async change(note: Note, change: Partial<Pick<Note, 'text' | 'removed'>>): Promise<Phase> {
		const work = await learner.open();
		const others = this.#notes.filter(({ id }) => id !== note.id);
		this.#notes = [...others, { ...note, ...change }];
		this.#writing++;
		const kept = await work.changeNote(note, change);
		this.#writing--;
		if (this.#writing > 0) return 'saving';
		return kept.saved ? 'saved' : 'held';
	}
}
