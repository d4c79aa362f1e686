import type { Roster } from '../../classroom/gradebook/roster.ts';

/** No class is larger, and no browser prints more at once. */
export const sheetsAtMost = 200;

/** Who gets a sheet of paper. */
export interface Recipient {
	/** Own numbers are drawn from it. */
	readonly code: string;
	/** Empty: to be written by hand. */
	readonly name: string;
}

/** Those who get a sheet now, and how many are left for another time. */
export function atOnce(everybody: readonly Recipient[]): {
	readonly recipients: readonly Recipient[];
	readonly left: number;
} {
	const recipients = everybody.slice(0, sheetsAtMost);
	return { recipients, left: everybody.length - recipients.length };
}

/** So many sheets, numbered. */
export function numbered(count: number): readonly Recipient[] {
	return Array.from({ length: count }, (_, place) => ({ code: String(place + 1), name: '' }));
}

/** A sheet for each code or name, one a line. */
export function typedIn(text: string): readonly Recipient[] {
	const lines = text.split('\n').map((line) => line.trim());
	return [...new Set(lines)].filter(Boolean).map((code) => ({ code, name: '' }));
}

/** A sheet for each student of a class list, in its order; without a code their name is the code. */
export function onList({ students }: Roster): readonly Recipient[] {
	return students.map(({ name, codes }) => ({ code: codes[0] ?? name, name }));
}
