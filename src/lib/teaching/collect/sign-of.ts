import type { ClassCell } from '../../classroom/collect/class-table.ts';
import type { Course } from '../../classroom/collect/course.ts';
import type { CollectWords } from '../../i18n/words.ts';
import { pointsText } from './numbers.ts';

/** What stands in a cell of the class table: points, and a sign where they are not simply computed. */
export function signOf(
	cell: ClassCell,
	{ exercises }: Course,
	locale: string,
	words: CollectWords
): string {
	const { points, decision, told, exercise } = cell;
	const number = points === null ? '' : pointsText(points, locale);
	if (decision && (decision.points !== null || decision.ticks)) return `${number}*`;
	if (points === null) return told === null ? '–' : words.table.told(pointsText(told, locale));
	return exercises.get(exercise.id)?.task.kind === 'explain' ? `${number}¶` : number;
}
