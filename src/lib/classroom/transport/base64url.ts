export type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes as text that survives addresses, mails and file names. Source: RFC 4648, section 5. */
export function toBase64url(bytes: Bytes): string {
	let binary = '';
	// So many arguments at a time as every browser takes.
	for (let from = 0; from < bytes.length; from += 8192)
		binary += String.fromCharCode(...bytes.subarray(from, from + 8192));
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes; null: it is no base64url, or there is another way to write these bytes. */
export function fromBase64url(text: string): Bytes | null {
	if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null;
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	const bytes = new Uint8Array(binary.length);
	for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
	// Only the letters behind the last three bytes can be written in another way.
	const last = bytes.length - (bytes.length % 3);
	return toBase64url(bytes.subarray(last)) === text.slice((last / 3) * 4) ? bytes : null;
}
