/** So many equal bytes are worth a reference; fewer gzip says in less. */
export const shortest = 32;

/** So many places that may be alike are looked at before the longest is taken. */
const looks = 32;

/**
 * Finds the longest repeat of what lies before a place. Places are asked for in their order.
 * @param {Buffer} all
 * @returns {(at: number, end: number) => { from: number, length: number }}
 */
export function repeatFinder(all) {
	/** The last place for each number of places that may be alike, and for each place the one before. */
	const unused = Math.clz32(all.length);
	const last = new Int32Array(2 ** (32 - unused)).fill(-1);
	const before = new Int32Array(all.length).fill(-1);
	let known = 0;

	return (at, end) => {
		let from = 0;
		let length = 0;
		if (at + shortest > end || !isLetterStart(all, at)) return { from, length };
		for (; known < at; known += 1) {
			if (known + shortest > all.length) break;
			const number = numberOf(all, known) >>> unused;
			before[known] = last[number] ?? -1;
			last[number] = known;
		}
		let place = last[numberOf(all, at) >>> unused] ?? -1;
		for (let look = 0; look < looks && place >= 0; look += 1) {
			// What differs where the longest so far ends is not longer.
			if (all[place + length] === all[at + length]) {
				const alike = alikeFrom(all, place, at, end);
				if (alike > length) [from, length] = [place, alike];
			}
			place = before[place] ?? -1;
		}
		return { from, length: inWholeLetters(all, at, length) };
	};
}

/**
 * How many bytes from a place on are those from another on, without reaching it.
 * @param {Buffer} all
 * @param {number} place
 * @param {number} at
 * @param {number} end
 */
function alikeFrom(all, place, at, end) {
	const most = Math.min(end - at, at - place);
	let length = 0;
	while (length < most && all[place + length] === all[at + length]) length += 1;
	return length;
}

/**
 * The same for places where the same bytes follow.
 * @param {Buffer} all
 * @param {number} at
 */
function numberOf(all, at) {
	const first = all.readInt32LE(at);
	const middle = Math.imul(all.readInt32LE(at + shortest / 2 - 2), 0x85ebca6b);
	const end = Math.imul(all.readInt32LE(at + shortest - 4), 0xc2b2ae35);
	return Math.imul(first ^ middle ^ end, 0x9e3779b1);
}

/**
 * What is said for the first time travels as text, so no letter is cut in two.
 * @param {Buffer} all
 * @param {number} at
 * @param {number} length
 */
function inWholeLetters(all, at, length) {
	let whole = length;
	while (whole > 0 && !isLetterStart(all, at + whole)) whole -= 1;
	return whole;
}

/**
 * @param {Buffer} all
 * @param {number} at
 */
function isLetterStart(all, at) {
	return ((all[at] ?? 0) & 0b1100_0000) !== 0b1000_0000;
}
