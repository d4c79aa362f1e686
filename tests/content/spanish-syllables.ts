/**
 * Syllables of a Spanish word: a strong or a stressed weak vowel makes one, with the weak vowels
 * beside it; weak vowels alone make one together. The u of "que" and "gue" is not heard, nor is h,
 * and y at the end is a vowel (Real Academia Española, Ortografía, 2010, “diptongo” and “hiato”).
 */
export function spanishSyllables(word: string): number {
	const heard = word
		.toLowerCase()
		.replace(/([qg])u(?=[eéií])/g, '$1')
		.replace(/h/g, '')
		.replace(/y(?![aeiouáéíóú])/g, 'i');
	return heard.match(/[iuü]?[aeoáéó][iuü]?|[iuü]?[íú]|[iuü]+/g)?.length ?? 0;
}
