import type { ClassRow } from '../../classroom/collect/class-table.ts';

export type RowOrder = 'list' | 'name' | 'points';

/** The rows in the order asked for; of the same points, in the order of names. */
export function inOrder(
	rows: readonly ClassRow[],
	order: RowOrder,
	locale: string
): readonly ClassRow[] {
	if (order === 'list') return rows;
	const { compare } = new Intl.Collator(locale);
	const byName = (one: ClassRow, other: ClassRow) => compare(one.person.name, other.person.name);
	return [...rows].sort((one, other) =>
		order === 'name'
			? byName(one, other)
			: (other.total ?? -1) - (one.total ?? -1) || byName(one, other)
	);
}
