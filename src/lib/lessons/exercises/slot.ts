import type { NumberFormat } from '../../i18n/format.ts';
import type { Formula } from '../../exercises/formulas/formula.ts';
import type { OpenProse } from './open-prose.ts';

/** Takes up a number of the text; the same number in the same format has one slot. */
export function slotOf({ slots }: OpenProse, formula: Formula, format: NumberFormat): number {
	const same = JSON.stringify({ formula, format });
	const known = slots.findIndex((slot) => JSON.stringify(slot) === same);
	return known >= 0 ? known : slots.push({ formula, format }) - 1;
}

/** How a number is written where the text does not say: what was drawn, as it was drawn. */
export function usualFormat(formula: Formula): NumberFormat {
	return Array.isArray(formula) && formula[0] === 'name' ? '.6' : '.3';
}
