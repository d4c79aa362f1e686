import { unzipped } from '../../classroom/collect/unzipped.ts';
import type { Incoming } from './take-in.ts';

/** No platform packs more for one class (bytes). */
const zipAtMost = 100_000_000;

/** What a file brings: itself, or all that lies in it where it is a zip. */
export async function incomingOf(file: File): Promise<readonly Incoming[]> {
	const { name, size } = file;
	const itself: Incoming = { name, size, text: () => file.text() };
	if (!/\.zip$/i.test(name) || size > zipAtMost) return [itself];
	const inside = await file.arrayBuffer().then(
		(buffer) => unzipped(new Uint8Array(buffer)),
		() => null
	);
	return inside
		? inside.map((each) => ({
				name: each.name,
				// What was not unpacked is larger than anything that is taken.
				size: each.bytes?.length ?? Infinity,
				text: () => Promise.resolve(new TextDecoder().decode(each.bytes ?? new Uint8Array()))
			}))
		: [itself];
}
