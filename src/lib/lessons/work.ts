import type { ReferenceCard } from './lesson.ts';

/** A work of references.yaml, ready to be cited. */
export interface Work {
	readonly key: string;
	/** "Murphy, Shleifer and Vishny" */
	readonly who: string;
	readonly year: number;
	/** Family name of the first author, by which lists of works are ordered. */
	readonly firstAuthor: string;
	/** The full entry. */
	readonly html: string;
}

/**
 * How a work is named in running text.
 *
 * @example citationOf(work, 'section 2') // 'Rodríguez-Clare (2005, section 2)'
 */
export function citationOf({ who, year }: Work, at?: string): string {
	return `${who} (${year}${at ? `, ${at}` : ''})`;
}

/** The cards of works, by first author, then by year. */
export function referenceCards(works: readonly Work[]): ReferenceCard[] {
	return [...works]
		.sort(
			(one, other) =>
				one.firstAuthor.localeCompare(other.firstAuthor, 'en') || one.year - other.year
		)
		.map((work) => ({ id: work.key, name: citationOf(work), html: work.html }));
}
