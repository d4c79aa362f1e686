import { withUniqueKeys, type Roster, type Student } from '../roster.ts';
import { account, computed, numbered, whoColumns } from './canvas-columns.ts';

/**
 * A class from the gradebook that Canvas exports.
 *
 * Source: canvas-lms, lib/gradebook_exporter.rb and gradebook_importer.rb.
 *
 * @returns null if the table is none
 */
export function readCanvas(rows: readonly (readonly string[])[]): Roster | null {
	const [header = [], ...others] = rows;
	const width = whoColumns(header);
	if (width === 0) return null;
	const worth = others.find((row) => row[0]?.includes('Points Possible')) ?? [];
	const graded = header.flatMap((text, at) => {
		const fillable = at >= width && numbered.test(text) && !computed.test(text);
		const points = worth[at] ?? '';
		return fillable && !/read\s+only/.test(points) ? [{ header: text, at, worth: points }] : [];
	});
	const names = header[0]?.includes('LastName') ? 2 : 1;
	const students = others
		.filter((row) => !row[0]?.includes('Points Possible') && !saysHowPosted(row))
		.map((row): Student => {
			const cells = header.slice(0, width).map((_, at) => row[at] ?? '');
			// The account is that of the whole school.
			const [own = '', ...given] = cells
				.slice(names, width - 1)
				.filter((_, at) => !account.test(header[names + at] ?? ''))
				.map((cell) => cell.trim());
			return {
				key: [own, ...given].find(Boolean) ?? cells[0] ?? '',
				name: nameOf(cells, names),
				// First what students know themselves by: nobody knows the number that Canvas gives them.
				codes: [...given, own].filter(Boolean),
				cells,
				grades: graded.map(({ at }) => row[at] ?? '')
			};
		});
	return {
		kind: 'canvas',
		who: header.slice(0, width),
		graded: graded.map(({ header: text, worth: points }) => ({
			header: text,
			worth: Number(points) > 0 ? Number(points) : null
		})),
		students: withUniqueKeys(students)
	};
}

/** A row beneath the header that describes how marks are posted, and no student. */
function saysHowPosted(row: readonly string[]): boolean {
	return row.every((cell) => /^\s*(Muted|Manual Posting.*)?\s*$/i.test(cell));
}

/** "López, Ana" as "Ana López". */
function nameOf([first = '', second = '']: readonly string[], columns: number): string {
	if (columns === 2) return `${second} ${first}`.trim();
	const [last = '', given] = first.split(/,\s*/, 2);
	return given ? `${given} ${last}` : last;
}
