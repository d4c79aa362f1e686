/** Something wrong with a formula, at a word of it. */
export class FormulaFault extends Error {
	readonly word: string;

	constructor(word: string, message: string) {
		super(message);
		this.word = word;
	}

	/** Where the word stands in the formula; its beginning if it cannot be found. */
	indexIn(text: string): number {
		if (this.word === '') return 0;
		const name = /^[\p{L}_.]/u.test(this.word);
		const escaped = this.word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
		const found =
			new RegExp(name ? `(?<![\\p{L}\\p{N}_])${escaped}(?![\\p{L}\\p{N}_])` : escaped, 'u').exec(
				text
			) ?? (this.word.startsWith('.') ? { index: text.indexOf(this.word) } : null);
		return Math.max(0, found?.index ?? 0) + (this.word.startsWith('.') ? 1 : 0);
	}
}
