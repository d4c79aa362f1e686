const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The text with the letter at this place turned into another that may stand there. */
export function withOtherLetter(text: string, place: number, by: number): string {
	const letter = text.charAt(place);
	const at = letters.indexOf(letter);
	const other = at < 0 ? 'x' : letters.charAt((at + 1 + (by % 63)) % 64);
	return text.slice(0, place) + other + text.slice(place + 1);
}
