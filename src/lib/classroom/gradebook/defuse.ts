/** What a spreadsheet takes for the beginning of a formula, full-width signs included. */
const formula = /^[\s\0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/** A plain number, or a phone number: a sign before digits runs nothing. */
const harmless = /^[+-]?[\d., ]*\d%?$/;

/** Would a spreadsheet run this text as a formula? */
export function isFormula(text: string): boolean {
	return formula.test(text) && !harmless.test(text);
}

/**
 * A text that a spreadsheet shows and does not run: an apostrophe goes before what looks like a
 * formula.
 *
 * @example defused('=HYPERLINK("http://…")') // "'=HYPERLINK(…"
 */
export function defused(text: string): string {
	return isFormula(text) ? `'${text}` : text;
}
