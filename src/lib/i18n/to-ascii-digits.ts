/**
 * Digits of any script as 0 to 9. In Unicode the ten decimal digits of a script follow each other;
 * where several scripts stand in one run, they do so in tens.
 */
export function toAsciiDigits(text: string): string {
	return text.replace(/\p{Nd}/gu, (digit) => String(valueOf(digit.codePointAt(0) ?? 0)));
}

function valueOf(code: number): number {
	let first = code;
	while (isDigit(first - 1)) first--;
	return (code - first) % 10;
}

function isDigit(code: number): boolean {
	return /^\p{Nd}$/u.test(String.fromCodePoint(code));
}
