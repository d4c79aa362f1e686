import Papa from 'papaparse';

/** Someone in the course, as the importer looks them up. */
export interface CanvasUser {
	readonly id: number;
	readonly name: string;
	readonly sisId: string;
	readonly login: string;
}

/** What an import would do: marks by user and assignment, and what it could not place. */
export interface CanvasImport {
	readonly assignments: readonly { readonly id: number | null; readonly title: string }[];
	readonly worth: readonly (string | undefined)[];
	/** By the user's id: the cell of each assignment; a blank one clears what is there. */
	readonly grades: ReadonlyMap<number, readonly string[]>;
	readonly missingStudents: readonly string[];
}

const computed =
	/Current Score|Current Points|Current Grade|Final Score|Final Points|Final Grade|Override Score|Override Grade|Override Status/;

/**
 * Canvas' rules for a gradebook file, in small.
 *
 * Source: canvas-lms, lib/gradebook_importer.rb.
 *
 * @throws Error as the importer refuses a file
 */
export function importIntoCanvas(text: string, users: readonly CanvasUser[]): CanvasImport {
	if (text.startsWith('\uFEFF')) throw new Error('Invalid header row');
	const { data, errors } = Papa.parse<string[]>(text.trimEnd(), { delimiter: delimiterOf(text) });
	if (errors.length > 0) throw new Error('Gradebook import did not parse cleanly');
	const rows = data.map((row) => row.map(decimalPoint));
	const [header = [], ...others] = rows;
	const width = studentColumns(header);
	if (!header[width - 1]?.includes('Section')) throw new Error('Invalid header row');
	const titles = header.slice(width).filter((title) => !computed.test(title));
	const assignments = titles.map((text) => {
		const [, title, id] = /(.*)\s\((\d+)\)$/.exec(text) ?? [];
		return { id: id ? Number(id) : null, title: title ?? text };
	});
	const columns = titles.map((title) => header.indexOf(title));
	const grades = new Map<number, readonly string[]>();
	const missingStudents: string[] = [];
	let worth: (string | undefined)[] = [];
	for (const row of others) {
		if (row[0]?.includes('Points Possible')) {
			worth = columns.map((column) => row[column]);
			continue;
		}
		const user = userOf(row, width, users);
		if (user)
			grades.set(
				user.id,
				columns.map((column) => (row[column] ?? '').trim())
			);
		else missingStudents.push(row[0] ?? '');
	}
	return { assignments, worth, grades, missingStudents };
}

function delimiterOf(text: string): ',' | ';' {
	const lines = text.split('\r\n').slice(0, 3);
	const count = (delimiter: string) => {
		const parsed = lines.map((line) => Papa.parse<string[]>(line, { delimiter }));
		const sizes = parsed.map(({ data }) => data[0]?.length ?? 0);
		return new Set(sizes).size === 1 && parsed.every(({ errors }) => errors.length === 0)
			? (sizes[0] ?? 0)
			: 0;
	};
	return count(';') > count(',') ? ';' : ',';
}

function decimalPoint(field: string): string {
	if (!/^-?[0-9.,]+%?$/.test(field)) return field;
	const parts = field.split(/[,.]/);
	const last = parts.pop() ?? '';
	return parts.length === 0 ? last : `${parts.join('')}.${last}`;
}

function studentColumns(header: readonly string[]): number {
	if (!header[0]?.includes('Student') || !header[1]?.includes('ID') || header.length < 4)
		throw new Error('Invalid header row');
	if (/SIS\s+Login\s+ID/.test(header[2] ?? '')) return 4;
	if (!/SIS\s+User\s+ID/.test(header[2] ?? '') || !/SIS\s+Login\s+ID/.test(header[3] ?? ''))
		return 3;
	const integration = /Integration\s+ID/.test(header[4] ?? '') ? 1 : 0;
	return 5 + integration + (/Root\s+Account/.test(header[4 + integration] ?? '') ? 1 : 0);
}

function userOf(
	row: readonly string[],
	width: number,
	users: readonly CanvasUser[]
): CanvasUser | undefined {
	const byId = users.find(({ id }) => id === Number.parseInt(row[1] ?? '', 10));
	if (byId) return byId;
	const bySis =
		width >= 5 ? users.find(({ sisId }) => sisId !== '' && sisId === row[2]) : undefined;
	const login = width >= 5 ? row[3] : width === 4 ? row[2] : '';
	return (
		bySis ?? users.find((user) => user.login === login) ?? users.find(({ name }) => name === row[0])
	);
}
