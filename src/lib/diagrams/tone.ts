/** Colour by meaning: the names of the tokens. */
export type Tone =
	'indigo' | 'clay' | 'ochre' | 'moss' | 'plum' | 'ink' | 'ink-soft' | 'line' | 'line-strong';

/** The token's value, for a style attribute or a custom property. */
export function toneColour(tone: Tone): string {
	return `var(--${tone})`;
}
