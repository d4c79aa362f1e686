/**
 * A set of numbers in the notation of textbooks: "(0, ∞)" leaves its ends out, "[0, 1]" takes them in.
 */
export type Domain = `${'(' | '['}${string}, ${string}${')' | ']'}`;

/** The ends of a domain, and whether each belongs to it. */
export interface Interval {
	readonly from: number;
	readonly to: number;
	readonly includesFrom: boolean;
	readonly includesTo: boolean;
}

/**
 * Reads a domain.
 *
 * @throws RangeError if the notation is not that of an interval.
 * @example readDomain('(0, 1]') // { from: 0, to: 1, includesFrom: false, includesTo: true }
 */
export function readDomain(domain: Domain): Interval {
	const known = read.get(domain);
	if (known) return known;
	const parts = /^([([])(\S+), (\S+)([)\]])$/.exec(domain);
	if (!parts) throw new RangeError(`a domain is written like "(0, 1]", not "${domain}"`);
	const [, open, from, to, close] = parts;
	const interval = {
		from: readEnd(from ?? ''),
		to: readEnd(to ?? ''),
		includesFrom: open === '[',
		includesTo: close === ']'
	};
	read.set(domain, interval);
	return interval;
}

/** A course has a dozen domains, and every number of every solution is held to one. */
const read = new Map<Domain, Interval>();

/** Is this finite number in the domain? */
export function inDomain(value: number, domain: Domain): boolean {
	if (!Number.isFinite(value)) return false;
	const { from, to, includesFrom, includesTo } = readDomain(domain);
	return (includesFrom ? value >= from : value > from) && (includesTo ? value <= to : value < to);
}

function readEnd(text: string): number {
	return Number(text.replace('∞', 'Infinity'));
}
