import { numberWriter } from '../i18n/format-memory.ts';
import { formatNumber } from '../i18n/format.ts';
import type { WidgetWords } from '../i18n/words.ts';
import { readDomain } from '../models/domain.ts';
import type { NumberSpec } from '../models/parameter-spec.ts';
import type { Problem } from './problem.ts';
import type { SomeWords } from './some-model.ts';

type Shell = WidgetWords;

/** What a single number must keep to. */
export type Limits = Pick<NumberSpec, 'domain' | 'integer'>;

/**
 * A value as it is typed: up to five digits and as many decimals, so that what time has brought close
 * to nothing still fits its field; nothing between thousands; empty for null.
 */
export function writeValue(value: number | null, locale: string): string {
	if (value === null) return '';
	return typedWriter(locale)(value);
}

const typedWriters = new Map<string, (value: number) => string>();

/** Making a format costs more than a whole move of a lever: one for each language is kept. */
function typedWriter(locale: string): (value: number) => string {
	const known = typedWriters.get(locale);
	if (known) return known;
	const made = numberWriter(locale, {
		maximumSignificantDigits: 5,
		maximumFractionDigits: 5,
		roundingPriority: 'lessPrecision',
		useGrouping: false
	});
	typedWriters.set(locale, made);
	return made;
}

/** A domain in words: "a number above 0 and at most 1". */
export function domainInWords(limits: Limits, words: Shell, locale: string): string {
	const { from, to, includesFrom, includesTo } = readDomain(limits.domain);
	const { domain } = words;
	const low = includesFrom ? domain.from : domain.above;
	const high = includesTo ? domain.upTo : domain.below;
	const ends = [
		...(Number.isFinite(from) ? [low(writeValue(from, locale))] : []),
		...(Number.isFinite(to) ? [high(writeValue(to, locale))] : [])
	];
	const kind = limits.integer ? domain.whole : domain.number;
	return [kind, ends.join(domain.and)].filter(Boolean).join(' ');
}

/** Why a lever stopped or did not move, in the words of the reader. */
export function problemInWords(
	problem: Problem,
	words: SomeWords,
	shell: Shell,
	locale: string
): string {
	const { asked } = problem;
	const stopped = stopInWords(problem, words, shell, locale);
	if (stopped !== null) return stopped;
	const label = labelWithin(problem, words, locale);
	return typeof asked === 'number'
		? shell.refused(label, formatNumber(asked, '.6', locale))
		: shell.refusedChange(label);
}

/** How far a number, or the one number of a list that was to change, goes; null: that is not known. */
export function stopInWords(
	problem: Problem,
	words: SomeWords,
	shell: Shell,
	locale: string
): string | null {
	const { name, asked, kept } = problem;
	const label = labelWithin(problem, words, locale);
	const write = (value: number) => formatNumber(value, '.6', locale);
	if (typeof kept === 'number') return shell.stopped(label, write(kept));
	if (!isList(asked) || !isList(kept)) return null;
	const [at, ...others] = kept.flatMap((each, index) => (each === asked[index] ? [] : [index]));
	const stop = kept[at ?? -1];
	// Where one number takes from all others, none of them alone was stopped.
	if (at === undefined || stop === undefined || others.length > 0) return null;
	const element = shell.element(label, words.parameters[name]?.element ?? '', at + 1);
	return shell.stopped(element, write(stop));
}

function labelWithin({ name }: Problem, words: SomeWords, locale: string): string {
	return (words.parameters[name]?.label ?? name).toLocaleLowerCase(locale);
}

function isList(value: unknown): value is readonly number[] {
	return Array.isArray(value) && value.every((each) => typeof each === 'number');
}
