import { needCryptography } from './cryptography.ts';

const encoder = new TextEncoder();
/** Of each byte its two digits: a class's hand-ins hold thousands of hashes. */
const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export async function sha256Of(text: string): Promise<string> {
	const hash = await needCryptography().digest('SHA-256', encoder.encode(text));
	let written = '';
	for (const byte of new Uint8Array(hash)) written += digits[byte];
	return written;
}
