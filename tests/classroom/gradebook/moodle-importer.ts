import Papa from 'papaparse';

/** A user of the site, by the fields that a row may be matched by. */
export type MoodleUser = Readonly<Record<'idnumber' | 'email' | 'username', string>>;

/** How a teacher maps the columns on Moodle's page, by their headers. */
export interface Mapping {
	/** The column that says who, and the field it is. */
	readonly who: string;
	readonly field: keyof MoodleUser;
	/** The column of marks. */
	readonly mark: string;
	/** Does it go into a new grade item? Else into one that is there. */
	readonly fresh: boolean;
}

/** What Moodle would write: a mark for each user; null: none. */
export type MoodleImport = ReadonlyMap<MoodleUser, number | null>;

/**
 * Moodle's rules for a file of marks, in small. Anything wrong stops all of it.
 *
 * Source: moodle, grade/import/csv/classes/load_data.php; the sign of decimals as `unformat_float`.
 *
 * @throws Error as the import is stopped
 */
export function importIntoMoodle(
	text: string,
	users: readonly MoodleUser[],
	mapping: Mapping,
	decimalSign: '.' | ','
): MoodleImport {
	const { data } = Papa.parse<string[]>(text.trimEnd(), { delimiter: ',' });
	const [header = [], ...rows] = data.map((row) => [...row]);
	const names = header.map((name) => name.trim());
	const [who, mark] = [names.indexOf(mapping.who), names.indexOf(mapping.mark)];
	if (who < 0 || mark < 0) throw new Error('a column is missing');
	const marks = new Map<MoodleUser, number | null>();
	for (const row of rows) {
		if (row.length !== header.length) throw new Error('csvloaderror');
		const value = row[who] ?? '';
		if (value === '') continue;
		const user = users.find((each) => each[mapping.field] === value);
		if (!user) throw new Error(`usermappingerror: ${value}`);
		marks.set(user, markOf(row[mark] ?? '', mapping.fresh, decimalSign));
	}
	return marks;
}

function markOf(value: string, fresh: boolean, decimalSign: string): number | null {
	if (value.trim() === '-') return null;
	// A new item takes an empty cell as it is, and the database refuses it as a number.
	if (value === '' && fresh) throw new Error('badgrade');
	if (value === '') return null;
	const plain = value.trim().replaceAll(' ', '').replace(decimalSign, '.');
	if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain)) throw new Error('badgrade');
	if (Number(plain) > 100) throw new Error('gradevaluetoobig');
	return Number(plain);
}
