import { gradeText, type ColumnToFill, type Points } from '../column-to-fill.ts';
import { platformForm, writeCsv } from '../csv.ts';
import { defused, isFormula } from '../defuse.ts';
import type { Roster, Student } from '../roster.ts';
import { computed } from './canvas-columns.ts';

/**
 * The file that Canvas imports: its own rows and headers in their order, and one column filled.
 * Columns of other marks are left out, so that Canvas changes none of them. A student without
 * points keeps what the column had, for Canvas takes an empty cell for "no score".
 */
export function writeCanvas(roster: Roster, column: ColumnToFill, points: Points): string {
	const existing = roster.graded.findIndex(({ header }) => header === column.existing);
	const known = roster.graded[existing];
	const header = known?.header ?? newHeader(column.title);
	// What an assignment of Canvas' is worth would be changed by another number here.
	const worth = known ? known.worth : column.worth;
	const blank = roster.who.slice(1).map(() => '');
	return writeCsv(
		[
			[...roster.who, header],
			['    Points Possible', ...blank, worth === null ? '' : gradeText(worth)],
			...roster.students.filter(canGoToCanvas).map((student) => {
				const earned = points.get(student.key);
				const before = student.grades[existing] ?? '';
				return [...whoCells(roster, student), earned === undefined ? before : gradeText(earned)];
			})
		],
		platformForm
	);
}

/**
 * Canvas finds a student by its own number. Where that would be run as a formula, neither it nor a
 * changed one may go into the file.
 */
export function canGoToCanvas({ codes }: Student): boolean {
	return !isFormula(codes[0] ?? '');
}

/** The name is not compared where there is a number, so it may be defused; a code never may. */
function whoCells({ who }: Roster, { cells }: Student): readonly string[] {
	return cells.map((cell, at) => {
		if (!isFormula(cell)) return cell;
		return /ID|Account/.test(who[at] ?? '') ? '' : defused(cell);
	});
}

/**
 * A header that Canvas takes for a new assignment: it reads a number in brackets at the end as the
 * number of one that it has, and skips what is named as a column that it computes.
 */
function newHeader(title: string): string {
	const unnumbered = title.trim().replace(/\((\d+)\)$/, '[$1]');
	return defused(unnumbered.replace(new RegExp(computed, 'g'), (name) => name.replace(' ', '-')));
}
