/** Colour by meaning: the names of the tokens. */
export type Tone =
	'indigo' | 'clay' | 'ochre' | 'moss' | 'plum' | 'ink' | 'ink-soft' | 'line' | 'line-strong';
