import { gradeText, type ColumnToFill, type Points } from '../column-to-fill.ts';
import { platformForm, writeCsv } from '../csv.ts';
import { defused, isFormula } from '../defuse.ts';
import type { Roster, Student } from '../roster.ts';

/**
 * The file that Moodle's gradebook imports: its own rows and headers in their order, and one column
 * filled. "-" is Moodle's "no mark"; a student without points keeps what the column had. Decimals
 * have a point, which Moodle reads whatever the language of the site.
 *
 * Source: moodle, grade/import/csv/classes/load_data.php.
 */
export function writeMoodle(roster: Roster, column: ColumnToFill, points: Points): string {
	const existing = roster.graded.findIndex(({ header }) => header === column.existing);
	const header = roster.graded[existing]?.header ?? defused(column.title.trim());
	return writeCsv(
		[
			[...roster.who, header],
			...roster.students.filter(canGoToMoodle).map(({ key, cells, grades }) => {
				const earned = points.get(key);
				const before = (grades[existing] ?? '').trim() || '-';
				return [...cells.map(defused), earned === undefined ? before : gradeText(earned)];
			})
		],
		platformForm
	);
}

/**
 * One identifier that Moodle does not know stops the whole import. What a spreadsheet would run as a
 * formula can neither go into the file nor be changed in it: such a student goes into the second.
 */
export function canGoToMoodle({ codes }: Student): boolean {
	return codes.length > 0 && !codes.some(isFormula);
}
