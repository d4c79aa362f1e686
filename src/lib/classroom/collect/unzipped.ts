import { unzipSync } from 'fflate';
import { limits } from '../limits.ts';

/** No class hands in more, in files and in bytes. */
const atMost = { files: 5000, bytes: 100_000_000 };

/** A file that lay in a zip; without bytes where it claims to be larger than any hand-in. */
export interface Zipped {
	readonly name: string;
	readonly bytes: Uint8Array | null;
}

/**
 * The files in a zip, as learning platforms pack what was handed in. What it says of a file's size
 * is all that is ever unpacked of it, so that a small file cannot fill the memory.
 *
 * @returns null if it is none, or damaged
 */
export function unzipped(zip: Uint8Array): readonly Zipped[] | null {
	const tooLarge: Zipped[] = [];
	let [files, bytes] = [0, 0];
	try {
		const unpacked = unzipSync(zip, {
			filter: ({ name, originalSize }) => {
				if (name.endsWith('/') || name.startsWith('__MACOSX/')) return false;
				files += 1;
				bytes += originalSize;
				if (originalSize <= limits.file && files <= atMost.files && bytes <= atMost.bytes)
					return true;
				if (tooLarge.length < atMost.files) tooLarge.push({ name, bytes: null });
				return false;
			}
		});
		return [
			...Object.entries(unpacked).map(([name, each]) => ({ name, bytes: each })),
			...tooLarge
		];
	} catch {
		return null;
	}
}
