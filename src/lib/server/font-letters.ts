/** From one letter to another, as Unicode orders them. */
function span(first: string, last: string): string {
	const [from, to] = [first.codePointAt(0) ?? 0, last.codePointAt(0) ?? 0];
	return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
}

const keyboard = span(' ', '~');
const accented = span('\u00a0', 'ÿ');

/** What the texts of the course, and what learners write, is set in; all else in a device's fonts. */
export const textLetters = `${keyboard}${accented}ŒœŸ${span('\u2010', '…')}‰′″‹›€™←↑→↓−≈≠≤≥`;

/** What KaTeX strikes other signs through with: a place that only its fonts know. */
const strike = '\ue020';

/**
 * What formulas are set in. A formula of the course with any other letter would be set in a
 * device's font: a test tells, and the letter belongs here.
 */
export const formulaLetters = `${keyboard}${accented}${span('Α', 'ω')}ϵϕˆˇˉ˘˙˜‘’“”…′−∗×·±∓∘⋅⋯≤≥≠≈≡∼→⇒↔∈∑∏∫√∞∂∣∥${strike}`;
