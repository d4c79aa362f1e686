import MiniSearch, { type Options } from 'minisearch';
import { foldWord } from './fold-word.ts';

/** A place of the course that can be found. */
export interface Place {
	/** Its address below that of the language: "lessons/the-big-push/#the-scene". */
	readonly address: string;
	/** A page is the first or the last of the course; the guide is the teacher's. */
	readonly kind: 'lesson' | 'term' | 'model' | 'page' | 'guide';
	/** The page, the term, or the model. */
	readonly title: string;
	/** The heading it stands under; '' for none. */
	readonly heading: string;
	readonly text: string;
}

export type CourseIndex = MiniSearch<Place>;

const options: Options<Place> = {
	idField: 'address',
	fields: ['title', 'heading', 'text'],
	storeFields: ['kind', 'title', 'heading', 'text'],
	processTerm: (word) => foldWord(word) || null,
	searchOptions: {
		boost: { title: 4, heading: 2 },
		// Learners are many, and what is for their teachers would say the same a second time.
		boostDocument: (_address, _word, place) => (place?.['kind'] === 'guide' ? 0.5 : 1),
		prefix: (term) => term.length > 1,
		fuzzy: (term) => (term.length > 4 ? 0.25 : false),
		combineWith: 'AND'
	}
};

/** Places that are taken in at a time: a slow tablet answers a touch between two such handfuls. */
const handful = 8;

/**
 * Builds the index of a course. It is built on the device: written down, it would be as long again
 * as the places it is made of.
 */
export async function indexPlaces(places: readonly Place[]): Promise<CourseIndex> {
	const index = new MiniSearch(options);
	await index.addAllAsync(places, { chunkSize: handful });
	return index;
}
