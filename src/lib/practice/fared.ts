/** How a confidence fared. */
export type Fared = 'sureAndRight' | 'carefulAndRight' | 'carefulAndWrong' | 'sureAndWrong';

/** From here on someone counts as sure. */
const sure = 0.8;

/** How a confidence, from one half to 1, fared once the model had spoken. */
export function faredWith(confidence: number, agrees: boolean): Fared {
	if (agrees) return confidence >= sure ? 'sureAndRight' : 'carefulAndRight';
	return confidence >= sure ? 'sureAndWrong' : 'carefulAndWrong';
}
