import type { ParameterSpec, ParameterValue } from '../models/parameter-spec.ts';
import { isStructured } from './structured-value.ts';

const mostSliders = 5;

/** Levers that stand together, and how long their lists are; 0: they are no lists. */
export interface LeverGroup {
	readonly names: readonly string[];
	readonly length: number;
}

/**
 * Neighbouring lists of one length describe the same things: they stand side by side.
 *
 * @param lengths of the list that each is, in the same order; 0: it is none
 */
export function leverGroups(
	names: readonly string[],
	lengths: readonly number[]
): readonly LeverGroup[] {
	const groups: { names: string[]; length: number }[] = [];
	for (const [index, name] of names.entries()) {
		const length = lengths[index] ?? 0;
		const last = groups.at(-1);
		if (last && length > 0 && length === last.length) last.names.push(name);
		else groups.push({ names: [name], length });
	}
	return groups;
}

/**
 * More elements than a hand keeps apart as sliders: the lists are shown as a table. What is long by
 * default stays a table when rows are taken away; a list that may be left out keeps its box to tick.
 */
export function isLong(
	{ names, length }: LeverGroup,
	specs: Readonly<Record<string, ParameterSpec>>
): boolean {
	return names.every((name) => {
		const spec = specs[name];
		if (spec?.kind !== 'list' || spec.optional) return false;
		return Math.max(listLength(spec.default ?? []), length) > mostSliders;
	});
}

/** Is this parameter more than one number, word or switch? */
export function isMany(spec: ParameterSpec | undefined): boolean {
	return spec?.kind === 'list' || spec?.kind === 'table' || spec?.kind === 'named-lists';
}

/** 0: no list. */
export function listLength(value: ParameterValue | undefined): number {
	if (typeof value !== 'object' || value === null || isStructured(value)) return 0;
	return value.length;
}
