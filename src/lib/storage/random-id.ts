/**
 * A random UUID, version 4. `crypto.randomUUID` is missing at http addresses, from which a school's
 * own server may serve; random bytes are not.
 */
export function randomId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	const marked = bytes.map((byte, place) => {
		if (place === 6) return (byte & 0x0f) | 0x40;
		return place === 8 ? (byte & 0x3f) | 0x80 : byte;
	});
	const hex = [...marked].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
