import { limits } from '../limits.ts';
import { fromBase64url, toBase64url, type Bytes } from './base64url.ts';
import type { ParcelKind } from './parcel-kind.ts';
import { refused, type Refusal } from './refusal.ts';

/** The version of each parcel's form. Raised when an older reader could misread a newer one. */
const parcelVersion = 1;

/** What signatures and seals hold to as well: what it is, and in which form. */
export function headOf(kind: ParcelKind): Bytes {
	return new TextEncoder().encode(`minga.${kind}.${String(parcelVersion)}`);
}

/**
 * An assignment or a hand-in as one word of plain letters: it says what it is, and how long, and
 * goes unchanged through files, mails, messages, addresses and QR codes.
 *
 * @example writeParcel('assignment', bytes) // 'minga.assignment.1.842.hVNNb9swDP0r…'
 */
export function writeParcel(kind: ParcelKind, bytes: Bytes): string {
	const body = toBase64url(bytes);
	return `minga.${kind}.${String(parcelVersion)}.${String(body.length)}.${body}`;
}

export type ReadParcel =
	| { readonly taken: true; readonly kind: ParcelKind; readonly bytes: Bytes }
	| { readonly taken: false; readonly refusal: Refusal };

/** Finds the parcel in a file, a link or a text that was pasted, line ends and quote marks of mails and all. */
export function readParcel(text: string): ReadParcel {
	if (/^\s*\{\s*"app":\s*"Minga"/.test(text)) return refused({ why: 'backup' });
	if (text.length > limits.file) return refused({ why: 'too-large' });
	const bare = text.replace(/[\s>\u00AD\u200B\uFEFF]/g, '');
	if (bare === '') return refused({ why: 'empty' });
	const [, kind, version, length, rest] =
		/minga\.(assignment|hand-in)\.(\d{1,6})\.(\d{1,8})\.([\w-]*)/.exec(bare) ?? [];
	if ((kind !== 'assignment' && kind !== 'hand-in') || rest === undefined)
		return refused({ why: /minga\.(assign|hand-)/.test(bare) ? 'cut-off' : 'foreign' });
	if (Number(version) > parcelVersion) return refused({ why: 'newer', version: Number(version) });
	if (rest.length < Number(length)) return refused({ why: 'cut-off' });
	// What a mail writes below it is not part of it.
	const bytes = fromBase64url(rest.slice(0, Number(length)));
	return bytes ? { taken: true, kind, bytes } : refused({ why: 'damaged' });
}
