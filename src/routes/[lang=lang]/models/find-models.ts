import type { ModelCard } from './describe-card.ts';

/** What can be looked for in a card. */
type Searched = Pick<ModelCard, 'id' | 'title' | 'shows' | 'assumes' | 'leavesOut' | 'aliases'>;

/**
 * The ids of the models that answer to a query: each of its words begins one of the model's, in its
 * own words or in others for it. Accents and capitals make no difference; an empty query finds all.
 */
export function findModels(cards: readonly Searched[], query: string): ReadonlySet<string> {
	const asked = wordsOf(query);
	return new Set(
		cards
			.filter((card) => {
				const { title, shows, assumes, leavesOut, aliases } = card;
				const known = wordsOf([title, shows, assumes, leavesOut, aliases].join(' '));
				return asked.every((word) => known.some((each) => answers(each, word)));
			})
			.map(({ id }) => id)
	);
}

/** Endings that a word may have beside those of the model: "railroads", "taxed". */
const ending = 2;

function answers(known: string, asked: string): boolean {
	if (known.startsWith(asked)) return true;
	return known.length > 3 && asked.startsWith(known) && asked.length - known.length <= ending;
}

function wordsOf(text: string): string[] {
	const plain = text
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.toLowerCase();
	return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
