import type { WidgetWords } from '../i18n/words.ts';
import { inDomain } from '../models/domain.ts';
import { domainInWords, stopInWords, writeValue, type Limits } from './lever-words.ts';
import type { SomeParameters, SomeState, SomeWords } from './some-model.ts';

/** What every lever of a model is given: its state, and the words for it. */
export interface LeverSetting {
	readonly model: SomeState;
	readonly words: SomeWords;
	readonly shell: WidgetWords;
	readonly locale: string;
}

/**
 * Takes a number that was typed, or says why not in the words of the reader.
 *
 * @param limits what the number itself must keep to
 * @param label what the number is called
 * @param patch the change of parameters that it makes
 */
export function takeTyped(
	{ model, words, shell, locale }: LeverSetting,
	typed: number,
	limits: Limits,
	label: string,
	patch: SomeParameters
): string | null {
	const whole = !limits.integer || Number.isInteger(typed);
	if (!inDomain(typed, limits.domain) || !whole)
		return shell.outside(label, domainInWords(limits, shell, locale));
	const problem = model.take(patch);
	if (!problem) return null;
	return (
		stopInWords(problem, words, shell, locale) ?? shell.refusedTyped(writeValue(typed, locale))
	);
}
