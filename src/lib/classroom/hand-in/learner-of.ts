import type { Learner } from './hand-in.ts';

/**
 * The learner as seeds know them: the code of the class list, else the name; written in capitals or
 * not, with one space or two, they are the same learner.
 *
 * @example learnerOf({ name: 'Ana  María', code: '' }) // 'ana maría'
 */
export function learnerOf({ name, code }: Learner): string {
	const who = code.trim() === '' ? name : code;
	return who.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
