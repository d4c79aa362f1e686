/**
 * Stands in for the package with which SvelteKit reads the data of a page that a link leads to: that
 * one reads dates, maps, buffers and more, and every page would load it. Our data is plain, as JSON is.
 *
 * @param written each value once, in a list; lists and objects name their parts by place in it
 * @throws {TypeError} where something is not plain
 */
export function readPageData(written: number | readonly unknown[]): unknown {
	const made = new Map<unknown, unknown>();

	function at(place: unknown): unknown {
		if (typeof written === 'number' || Number(place) < 0) return apart[-1 - Number(place)];
		if (!made.has(place)) made.set(place, make(written[Number(place)]));
		return made.get(place);
	}

	function make(value: unknown): unknown {
		if (Array.isArray(value)) {
			const [kind] = value as readonly unknown[];
			if (typeof kind === 'string' || kind === sparse)
				throw new TypeError(`Not plain page data: ${kind}`);
			return value.map(at);
		}
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([key, place]) => [key, at(place)]));
	}

	return at(typeof written === 'number' ? written : 0);
}

/** What JSON cannot write has a place below zero, from -1 downwards. */
const apart = [undefined, undefined, NaN, Infinity, -Infinity, -0];

/** Begins a list with gaps. */
const sparse = -7;
