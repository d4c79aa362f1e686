/** A word as it is compared: small letters, without accents, so that "rodriguez" finds "Rodríguez". */
export function foldWord(word: string): string {
	return word
		.normalize('NFD')
		.replace(/\p{Diacritic}/gu, '')
		.toLowerCase();
}
