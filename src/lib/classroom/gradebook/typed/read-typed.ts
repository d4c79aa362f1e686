import { withUniqueKeys, type Roster } from '../roster.ts';

/**
 * A class as it is typed: a student on each line, the name and, behind a semicolon or a tab, a code
 * if there is one.
 *
 * @example readTyped('Ana Quispe; 2041\nLuis Mamani')
 */
export function readTyped(text: string): Roster {
	const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
	const students = lines.filter(Boolean).map((line) => {
		const [name = '', code = ''] = line.split(/[;\t]/).map((part) => part.trim());
		return {
			key: code || name,
			name: name || code,
			codes: code ? [code] : [],
			cells: [name, code],
			grades: []
		};
	});
	return { kind: 'typed', who: ['', ''], graded: [], students: withUniqueKeys(students) };
}

/** The class as it would be typed, to be changed by hand. */
export function typedText({ students }: Roster): string {
	return students.map(({ name, codes }) => [name, ...codes.slice(0, 1)].join('; ')).join('\n');
}
