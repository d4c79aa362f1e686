import { fetchWhole, hashOf, lasting } from './fetch-verified.ts';
import { addressOf, type Course, type CourseFile } from './to-cache.ts';

/** What is fetched at once: the files of a parcel, or a file alone. */
export interface Load {
	readonly parcel: string | null;
	readonly files: readonly CourseFile[];
}

/** A host says so of a file it serves; of what came in a parcel we say it. */
const kinds: Readonly<Record<string, string>> = {
	css: 'text/css',
	html: 'text/html',
	js: 'text/javascript',
	json: 'application/json',
	svg: 'image/svg+xml',
	webmanifest: 'application/manifest+json'
};

/**
 * How missing files are fetched best: in their parcel where at least half of it is missing, else one
 * by one, as when a new version has changed a page or two.
 */
export function loadsOf(course: Course, missing: readonly CourseFile[]): Load[] {
	const whole = byParcel([...course.files.values()]);
	return [...byParcel(missing)].flatMap(([parcel, files]): Load[] =>
		parcel !== null && sizeOf(files) * 2 >= sizeOf(whole.get(parcel) ?? [])
			? [{ parcel, files }]
			: files.map((file) => ({ parcel: null, files: [file] }))
	);
}

/**
 * Fetches a parcel and takes out of it those of these files that are what this version was built
 * with; what is not in it, or is another content, may still be had alone.
 *
 * @throws {KeepingError} 'network' when nothing comes.
 */
export async function openParcel(
	course: Course,
	parcel: string,
	files: readonly CourseFile[]
): Promise<ReadonlyMap<CourseFile, Response>> {
	const { response, body } = await fetchWhole(addressOf(course, parcel), 'default');
	const texts = response.ok ? textsIn(body) : {};
	const unpacked = new Map<CourseFile, Response>();
	for (const file of files) {
		const text = texts[file.path];
		if (text === undefined) continue;
		const content = new TextEncoder().encode(text).buffer;
		if ((await hashOf(content)) !== file.hash) continue;
		unpacked.set(file, lasting(response, content, file.hash, kindOf(file.path)));
	}
	return unpacked;
}

function textsIn(body: ArrayBuffer): Readonly<Record<string, string>> {
	try {
		return JSON.parse(new TextDecoder().decode(body)) as Record<string, string>;
	} catch {
		// A host that answers everything with a page of its own.
		return {};
	}
}

/** A page is asked for by the name of its folder. */
function kindOf(path: string): string {
	const ending = path === '' || path.endsWith('/') ? 'html' : path.slice(path.lastIndexOf('.') + 1);
	return `${kinds[ending] ?? 'text/plain'};charset=utf-8`;
}

function byParcel(files: readonly CourseFile[]): ReadonlyMap<string | null, CourseFile[]> {
	const parcels = new Map<string | null, CourseFile[]>();
	for (const file of files) parcels.set(file.parcel, [...(parcels.get(file.parcel) ?? []), file]);
	return parcels;
}

function sizeOf(files: readonly CourseFile[]): number {
	return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
