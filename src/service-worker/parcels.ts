import { fetchWhole, hashOf, KeepingError, lasting } from './fetch-verified.ts';
import { addressOf, type Course, type CourseFile } from './to-cache.ts';
import { unpack, type Packed, type Told } from './unpack.ts';

/** A host says so of a file it serves; of what came in a parcel we say it. */
const kinds: Readonly<Record<string, string>> = {
	css: 'text/css',
	html: 'text/html',
	js: 'text/javascript',
	json: 'application/json',
	svg: 'image/svg+xml',
	webmanifest: 'application/manifest+json'
};

/** Takes of these files out of a parcel what of them it holds. */
export type OpenParcel = (
	parcel: string,
	files: readonly CourseFile[]
) => Promise<ReadonlyMap<CourseFile, Response>>;

/** A parcel that has come. */
interface Come {
	readonly response: Response;
	readonly told: Told;
}

/**
 * Opens parcels, each fetched once. What is not in one, or is another content than this version was
 * built with, may still be had alone. A parcel draws on those before it: when what was broken off is
 * gone on with, the browser has these, for they lie where a host lets things be kept for good.
 *
 * Opening throws a {@link KeepingError}: 'network' when nothing comes.
 */
export function parcelOpener(course: Course): OpenParcel {
	const coming = new Map<string, Promise<Come | null>>();

	return async (parcel, files) => {
		const come = await fetchOnce(parcel);
		const unpacked = new Map<CourseFile, Response>();
		for (const file of files) {
			const place = come?.told.places.get(file.path);
			if (!come || !place) continue;
			const content = come.told.bytes.slice(...place).buffer;
			if ((await hashOf(content)) !== file.hash) continue;
			unpacked.set(file, lasting(come.response, content, file.hash, kindOf(file.path)));
		}
		return unpacked;
	};

	function fetchOnce(parcel: string): Promise<Come | null> {
		const known = coming.get(parcel);
		if (known) return known;
		const come = fetchAndUnpack(parcel);
		coming.set(parcel, come);
		// What has failed may be asked for again.
		come.catch(() => coming.delete(parcel));
		return come;
	}

	async function fetchAndUnpack(parcel: string): Promise<Come | null> {
		const { response, body } = await fetchWhole(addressOf(course, parcel), 'default');
		if (!response.ok) return null;
		try {
			const packed = JSON.parse(new TextDecoder().decode(body)) as Packed;
			const before = packed.after === undefined ? null : await fetchOnce(packed.after);
			if (packed.after !== undefined && !before) return null;
			return { response, told: unpack(packed, before?.told ?? null) };
		} catch (error) {
			if (error instanceof KeepingError) throw error;
			// A host that answers everything with a page of its own.
			return null;
		}
	}
}

/** A page is asked for by the name of its folder. */
function kindOf(path: string): string {
	const ending = path === '' || path.endsWith('/') ? 'html' : path.slice(path.lastIndexOf('.') + 1);
	return `${kinds[ending] ?? 'text/plain'};charset=utf-8`;
}
