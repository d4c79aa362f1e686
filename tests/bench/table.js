/**
 * A Markdown table; numbers stand to the right.
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number)[])[]} rows
 */
export function table(head, rows) {
	const lines = [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows];
	return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/**
 * An aim and whether it was met.
 * @param {boolean} met
 * @param {string} aim
 */
export function judged(met, aim) {
	return `${aim}: ${met ? 'met' : '**not met**'}`;
}

/**
 * The value below which a share of all values lie.
 * @param {readonly number[]} values
 * @param {number} share 0.5 is the median
 */
export function quantile(values, share) {
	const sorted = [...values].sort((one, other) => one - other);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/**
 * Kilobytes of a thousand bytes.
 * @param {number} bytes
 */
export function kilobytes(bytes) {
	return (bytes / 1000).toFixed(1);
}

/** @param {readonly number[]} values */
export function total(values) {
	return values.reduce((sum, value) => sum + value, 0);
}
