/**
 * Digits of any script as 0 to 9. In Unicode the ten decimal digits of a script follow each other,
 * and the first of them is the one whose predecessor is no digit (or ends the ten before).
 */
export function toAsciiDigits(text: string): string {
	return text.replace(/\p{Nd}/gu, (digit) => String(valueOf(digit.codePointAt(0) ?? 0)));
}

function valueOf(code: number): number {
	// The mathematical digits are five alphabets of ten in one run that begins off a multiple of 16.
	if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10;
	let first = code;
	while (code - first < 9 && isDigit(first - 1)) first--;
	return code - first;
}

function isDigit(code: number): boolean {
	return /^\p{Nd}$/u.test(String.fromCodePoint(code));
}
