import { formatNumber } from '../../i18n/format.ts';
import { evaluate } from '../formulas/evaluate.ts';
import type { Situation } from '../formulas/situation.ts';
import type { Prose } from './prose.ts';

/** The texts of a prose's slots, by their numbers; "–" for what does not exist. */
export function fillSlots({ slots }: Prose, situation: Situation, locale: string): string[] {
	return slots.map(({ formula, format }) => {
		const value = evaluate(formula, situation);
		return formatNumber(typeof value === 'number' ? value : null, format, locale);
	});
}
