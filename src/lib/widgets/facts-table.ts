import { formatNumber, isPercentage, pointsOf, type NumberFormat } from '../i18n/format.ts';
import type { WidgetWords } from '../i18n/words.ts';
import type { ParameterSpecs, ParameterValue } from '../models/parameter-spec.ts';
import { writeValue } from './lever-words.ts';
import type { SomeParameters, SomeWords } from './some-model.ts';
import type { SomeWidget } from './some-widget.ts';
import { isStructured, listStructured } from './structured-value.ts';
import type { Scenario } from './scenario.ts';
import type { Fact } from './widget.ts';

/** A row of the table: now, and beside it the pinned state where one is compared with. */
export interface Row {
	readonly key: string;
	readonly label: string;
	readonly now: string;
	readonly pinned: string;
	readonly difference: string;
	/** The number itself, for the CSV; text where it is none. */
	readonly value: number | string | null;
	readonly pinnedValue: number | string | null;
}

export interface Tables {
	/** What was given: the levers. */
	readonly given: readonly Row[];
	/** What follows. */
	readonly follows: readonly Row[];
}

type SomeScenario = Scenario<SomeParameters, object>;

/** The state of a model in rows, and what differs from the pinned one. */
export function factsTable(
	widget: SomeWidget,
	now: SomeScenario,
	pinned: SomeScenario | null,
	words: SomeWords,
	shell: WidgetWords,
	locale: string
): Tables {
	const { parameters: specs } = widget.model;
	const given = givenRows(widget.levers, specs, now, pinned, words, shell, locale);
	const before = new Map(
		pinned
			? widget.facts(pinned.solution, pinned.parameters).map((fact) => [fact.key, fact.value])
			: []
	);
	const follows = widget.facts(now.solution, now.parameters).map(({ key, value, format }) => {
		const write = (fact: Fact['value']) =>
			typeof fact === 'string'
				? fact
				: typeof fact === 'boolean'
					? yesOrNo(fact, shell)
					: formatNumber(fact, format, locale);
		const old = before.get(key) ?? null;
		return {
			key,
			label: words.facts[key] ?? key,
			now: write(value),
			pinned: pinned ? write(old) : '',
			difference: pinned ? difference(value, old, format, shell, locale) : '',
			value: plain(value),
			pinnedValue: plain(old)
		};
	});
	return { given, follows };
}

/** What was given, a row for each lever. */
export function givenRows(
	levers: readonly string[],
	specs: ParameterSpecs<SomeParameters>,
	now: SomeScenario,
	pinned: SomeScenario | null,
	words: SomeWords,
	shell: WidgetWords,
	locale: string
): Row[] {
	return levers.map((name) => {
		const value = now.parameters[name];
		const before = pinned?.parameters[name];
		const unit = shell.units[specs[name]?.unit ?? ''];
		const { none = shell.notGiven, options = {}, fields = {} } = words.parameters[name] ?? {};
		const write = (written: ParameterValue | undefined) =>
			typeof written === 'string'
				? (options[written] ?? written)
				: writeParameter(written, none, fields, shell, locale);
		return {
			key: name,
			label: [words.parameters[name]?.label ?? name, unit && `(${unit})`].filter(Boolean).join(' '),
			now: write(value),
			pinned: pinned ? write(before) : '',
			difference: pinned ? difference(value, before, '.6', shell, locale) : '',
			value: plain(value),
			pinnedValue: plain(before)
		};
	});
}

function writeParameter(
	value: Exclude<ParameterValue, string> | undefined,
	none: string,
	fields: Readonly<Record<string, string>>,
	shell: WidgetWords,
	locale: string
): string {
	if (value === null || value === undefined) return none;
	if (typeof value === 'boolean') return yesOrNo(value, shell);
	if (typeof value === 'number') return writeValue(value, locale);
	const write = (each: number) => writeValue(each, locale);
	return isStructured(value) ? listStructured(value, write, fields) : value.map(write).join('; ');
}

function yesOrNo(value: boolean, shell: WidgetWords): string {
	return value ? shell.yes : shell.no;
}

function difference(
	now: unknown,
	before: unknown,
	format: NumberFormat,
	shell: WidgetWords,
	locale: string
): string {
	if (typeof now !== 'number' || typeof before !== 'number') return '';
	const change = now - before;
	const sign = change > 0 ? '+' : '';
	if (!isPercentage(format)) return sign + formatNumber(change, format, locale);
	// From 50 % to 92 % is 42 points; 42 % more would be 71 %.
	return sign + shell.points(formatNumber(100 * change, pointsOf(format), locale));
}

function plain(value: ParameterValue | undefined): number | string | null {
	if (value === undefined || value === null || typeof value === 'number') return value ?? null;
	if (isStructured(value)) return listStructured(value, String);
	return typeof value === 'object' ? value.join(' ') : String(value);
}
