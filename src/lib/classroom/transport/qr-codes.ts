import { checksum } from './checksum.ts';

/** A code of more letters is too fine for the camera of an old tablet. */
const lettersInOne = 1100;
/** In a sequence each code is coarse: it has to be read while it is shown. */
const lettersInPart = 420;
/** Nobody holds a tablet still for longer. */
const codesAtMost = 60;

/**
 * What the QR codes hold that carry a text: one where it fits, else a numbered sequence, each with
 * the checksum of the whole; null: there would be too many.
 *
 * @example qrCodes('minga.assignment.1…') // ['MINGA 1/3 5f2a9c01 minga.assign…', …]
 */
export function qrCodes(text: string): readonly string[] | null {
	if (text.length <= lettersInOne) return [text];
	const count = Math.ceil(text.length / lettersInPart);
	if (count > codesAtMost) return null;
	const sum = checksum(text);
	return Array.from({ length: count }, (_, place) => {
		const part = text.slice(place * lettersInPart, (place + 1) * lettersInPart);
		return `MINGA ${String(place + 1)}/${String(count)} ${sum} ${part}`;
	});
}

/** Parts of a sequence seen so far. */
export interface Gathering {
	readonly sum: string;
	readonly count: number;
	readonly parts: ReadonlyMap<number, string>;
}

export type Seen =
	| { readonly kind: 'whole'; readonly text: string }
	| { readonly kind: 'part'; readonly gathering: Gathering }
	/** All parts are there, and they do not fit together. */
	| { readonly kind: 'misread' };

/** Takes in what a camera has read; codes come in any order, and more than once. */
export function seeCode(before: Gathering | null, code: string): Seen {
	const found = /^MINGA (\d{1,2})\/(\d{1,2}) ([0-9a-f]{8}) (.+)$/s.exec(code);
	if (!found) return { kind: 'whole', text: code };
	const [, place, of, sum = '', part = ''] = found;
	const count = Number(of);
	// Another sequence begins anew.
	const goesOn = before?.sum === sum && before.count === count;
	const parts = new Map(goesOn ? before.parts : []).set(Number(place), part);
	if (parts.size < count) return { kind: 'part', gathering: { sum, count, parts } };
	const text = [...parts]
		.sort(([one], [other]) => one - other)
		.map(([, each]) => each)
		.join('');
	return checksum(text) === sum ? { kind: 'whole', text } : { kind: 'misread' };
}
