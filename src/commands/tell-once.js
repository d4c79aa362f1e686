import { repeatFinder, shortest } from './find-repeat.js';

/**
 * A text that draws on all texts before it: what it says for the first time, and how it is put
 * together: so many bytes of that, then from so many bytes back in all that was told so many again;
 * and so on.
 * @typedef {{ own: Buffer, steps: number[] }} ToldOnce
 */

/**
 * Texts without what was told before, in them or in those before them. Pages of a course share far
 * more than gzip can see, which looks back 32 KB: less than one page.
 * @param {readonly Buffer[]} texts in UTF-8
 * @returns {ToldOnce[]} one for each
 */
export function tellOnce(texts) {
	const all = Buffer.concat(texts);
	const find = repeatFinder(all);
	let end = 0;
	return texts.map((text) => {
		let told = end;
		let at = end;
		end += text.length;
		/** @type {Buffer[]} */
		const own = [];
		/** @type {number[]} */
		const steps = [];
		while (at < end) {
			const { from, length } = find(at, end);
			if (length < shortest) {
				at += 1;
				continue;
			}
			own.push(all.subarray(told, at));
			steps.push(at - told, at - from, length);
			at += length;
			told = at;
		}
		if (told < end) {
			own.push(all.subarray(told, end));
			steps.push(end - told);
		}
		return { own: Buffer.concat(own), steps };
	});
}
