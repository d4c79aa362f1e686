/**
 * The number someone typed: comma or point, any minus, spaces between thousands; null if it is none.
 * One comma or point is the decimal sign; where both stand, the last one is.
 *
 * @example parseNumber('1 250,5') // 1250.5
 */
export function parseNumber(text: string): number | null {
	const bare = text
		.trim()
		.replace(/[\s\u00a0\u202f']/g, '')
		.replace(/[\u2212\u2013]/g, '-');
	const decimal = Math.max(bare.lastIndexOf(','), bare.lastIndexOf('.'));
	const signs = bare.match(/[.,]/g) ?? [];
	const plain =
		decimal < 0
			? bare
			: `${bare.slice(0, decimal).replace(/[.,]/g, '')}.${bare.slice(decimal + 1)}`;
	if (signs.length > 1 && new Set(signs).size === 1) return null;
	return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}
