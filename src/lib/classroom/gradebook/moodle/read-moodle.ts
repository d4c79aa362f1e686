import { withUniqueKeys, type Roster, type Student } from '../roster.ts';
import type { WhoColumns } from './columns.ts';

/** A mark, or none: what Moodle can take back. */
const mark = /^(-|-?\d{1,5}([.,]\d+)?)?$/;

/**
 * A class from a list of participants or of marks that Moodle exports. Its headers are in the
 * language of the site, so the columns are found or chosen before.
 *
 * Columns up to the last that says who someone is are kept as they are; of those behind, the ones
 * that hold marks and nothing else may be filled.
 */
export function readMoodle(rows: readonly (readonly string[])[], columns: WhoColumns): Roster {
	const [header = [], ...others] = rows;
	const width = Math.max(...columns.name, ...columns.codes) + 1;
	const graded = header.flatMap((text, at) => {
		const cells = others.map((row) => (row[at] ?? '').trim());
		const marks = cells.every((cell) => mark.test(cell)) && cells.some(Boolean);
		return at >= width && marks ? [{ text, at }] : [];
	});
	const students = others.map((row): Student => {
		const told = (places: readonly number[]) => places.map((at) => (row[at] ?? '').trim());
		const name = told(columns.name).filter(Boolean).join(' ');
		const codes = told(columns.codes).filter(Boolean);
		return {
			key: codes[0] ?? name,
			name,
			codes,
			cells: header.slice(0, width).map((_, at) => row[at] ?? ''),
			grades: graded.map(({ at }) => row[at] ?? '')
		};
	});
	return {
		kind: 'moodle',
		who: header.slice(0, width),
		graded: graded.map(({ text }) => ({ header: text, worth: null })),
		students: withUniqueKeys(students)
	};
}
