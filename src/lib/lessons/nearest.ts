import { closest, distance } from 'fastest-levenshtein';

/** So many names are listed where none is near. */
const listed = 12;

/** The known name that a misspelt one most likely means; undefined if none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
	if (known.length === 0) return undefined;
	const written = name.toLowerCase();
	const sameButCase = known.find((each) => each.toLowerCase() === written);
	if (sameButCase !== undefined) return sameButCase;
	const found = closest(written, known);
	const tolerance = Math.max(1, Math.floor(written.length * 0.4));
	return distance(written, found.toLowerCase()) <= tolerance ? found : undefined;
}

/**
 * The end of a message about an unknown name: the name meant, or those there are.
 *
 * @example `there is no view "profits"${suggestion('profits', ['profit', 'income'])}`
 */
export function suggestion(name: string, known: readonly string[]): string {
	const near = nearest(name, known);
	if (near !== undefined) return `; did you mean "${near}"?`;
	if (known.length === 0) return '; there is none yet';
	const some = known
		.slice(0, listed)
		.map((each) => `"${each}"`)
		.join(', ');
	return `; there ${known.length === 1 ? 'is' : 'are'} ${some}${known.length > listed ? ', …' : ''}`;
}
