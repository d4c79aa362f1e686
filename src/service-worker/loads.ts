import type { Course, CourseFile } from './to-cache.ts';

/** What is fetched at once: the files of a parcel, or a file alone. */
export interface Load {
	readonly parcel: string | null;
	readonly files: readonly CourseFile[];
}

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

function byParcel(files: readonly CourseFile[]): ReadonlyMap<string | null, CourseFile[]> {
	const parcels = new Map<string | null, CourseFile[]>();
	for (const file of files) parcels.set(file.parcel, [...(parcels.get(file.parcel) ?? []), file]);
	return parcels;
}

function sizeOf(files: readonly CourseFile[]): number {
	return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
