import type { ClassRow, ClassTable } from '../../classroom/collect/class-table.ts';
import { canGoToCanvas, writeCanvas } from '../../classroom/gradebook/canvas/write-canvas.ts';
import type { ColumnToFill } from '../../classroom/gradebook/column-to-fill.ts';
import { canGoToMoodle, writeMoodle } from '../../classroom/gradebook/moodle/write-moodle.ts';
import type { Roster, Student } from '../../classroom/gradebook/roster.ts';
import { writeSpreadsheet, type Cell } from '../../classroom/gradebook/spreadsheet.ts';
import type { CollectWords } from '../../i18n/words.ts';
import { flagWords, type Names } from './flag-words.ts';

/** Points on the scale of the gradebook's column; null: there are none. */
function scaledTotal({ total }: ClassRow, { of }: ClassTable, worth: number): number | null {
	return total === null || of <= 0 ? null : (total / of) * worth;
}

/** Can a student's row go into the gradebook's file as it is? */
function canGo({ kind }: Roster, student: Student): boolean {
	if (kind === 'typed') return false;
	return kind === 'canvas' ? canGoToCanvas(student) : canGoToMoodle(student);
}

/** The file that the gradebook of this class list imports. */
export function gradebookFile(table: ClassTable, roster: Roster, column: ColumnToFill): string {
	const points = new Map(
		table.rows.flatMap((row) => {
			const total = scaledTotal(row, table, column.worth);
			return row.person.student && total !== null ? [[row.person.student.key, total]] : [];
		}) as readonly (readonly [string, number])[]
	);
	return (roster.kind === 'canvas' ? writeCanvas : writeMoodle)(roster, column, points);
}

/** Those with points whom the gradebook's file does not hold. */
export function leftOver(table: ClassTable, roster: Roster): readonly ClassRow[] {
	return table.rows.filter(
		({ person, total }) => total !== null && !(person.student && canGo(roster, person.student))
	);
}

/** They in a file of their own, with why. */
export function leftOverFile(
	rows: readonly ClassRow[],
	table: ClassTable,
	worth: number,
	{ out }: CollectWords,
	locale: string
): string {
	const { heads, why } = out;
	return writeSpreadsheet(
		[
			[heads.name, heads.code, heads.total, heads.of, heads.reasons],
			...rows.map((row): Cell[] => [
				row.person.name,
				row.person.code,
				scaledTotal(row, table, worth),
				worth,
				row.person.student ? why.formula : why.list
			])
		],
		locale
	);
}

/** The whole class table, with reasons and flags, for a spreadsheet. */
export function tableFile(
	table: ClassTable,
	words: CollectWords,
	names: Names,
	locale: string
): string {
	const { heads } = words.out;
	const time = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' });
	const titles = table.exercises.map(({ id, points }) => `${names.exercise(id)} (${points})`);
	return writeSpreadsheet(
		[
			[
				heads.name,
				heads.code,
				...titles,
				heads.total,
				heads.of,
				heads.handedIn,
				heads.reasons,
				heads.look
			],
			...table.rows.map(({ person, cells, total, flags }): Cell[] => [
				person.name,
				person.code,
				...cells.map(({ points }) => points),
				total,
				table.of,
				person.handIns.map(({ handIn }) => time.format(handIn.handedInAt)).join('; '),
				cells
					.flatMap(({ decision, exercise }) =>
						decision?.reason ? [`${names.exercise(exercise.id)}: ${decision.reason}`] : []
					)
					.join(' '),
				flags.map((flag) => flagWords(flag, words, names)).join(' ')
			])
		],
		locale
	);
}
