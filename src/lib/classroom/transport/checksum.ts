/**
 * CRC-32 of a text of plain letters, in hexadecimal: tells a misread QR code, not a forged one.
 *
 * Source: ISO 3309.
 */
export function checksum(text: string): string {
	let register = -1;
	for (let at = 0; at < text.length; at++) {
		register ^= text.charCodeAt(at);
		for (let bit = 0; bit < 8; bit++) register = (register >>> 1) ^ (register & 1 ? 0xedb88320 : 0);
	}
	return (~register >>> 0).toString(16).padStart(8, '0');
}
