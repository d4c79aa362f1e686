import { readCanvas } from './canvas/read-canvas.ts';
import { readCsv, rowsAtMost } from './csv.ts';
import { areEnough, guessColumns, type WhoColumns } from './moodle/columns.ts';
import { readMoodle } from './moodle/read-moodle.ts';
import type { Roster } from './roster.ts';

/** What a file turned out to be. */
export type RosterRead =
	| { readonly kind: 'roster'; readonly roster: Roster }
	/** A table in which it cannot be told who someone is: the instructor chooses the columns. */
	| {
			readonly kind: 'unclear';
			readonly rows: readonly (readonly string[])[];
			readonly guess: WhoColumns;
	  }
	| { readonly kind: 'refused'; readonly why: 'empty' | 'no-table' | 'too-long' };

/** No list of a class is larger (characters). */
const lengthAtMost = 8_000_000;

/** Reads a class from what a gradebook has exported: Canvas, or Moodle in any language. */
export function readRoster(text: string): RosterRead {
	if (text.trim() === '') return { kind: 'refused', why: 'empty' };
	if (text.length > lengthAtMost) return { kind: 'refused', why: 'too-long' };
	const rows = readCsv(text);
	if (rows.length > rowsAtMost) return { kind: 'refused', why: 'too-long' };
	if (rows.length < 2 || (rows[0]?.length ?? 0) < 2) return { kind: 'refused', why: 'no-table' };
	const canvas = readCanvas(rows);
	if (canvas) return { kind: 'roster', roster: canvas };
	const guess = guessColumns(rows);
	if (areEnough(guess)) return { kind: 'roster', roster: readMoodle(rows, guess) };
	return { kind: 'unclear', rows, guess };
}
