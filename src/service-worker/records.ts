import { cachePrefix, type Course } from './to-cache.ts';

/** What the worker notes down for its next waking and for the versions after it. */
export type RecordName = 'generations' | 'languages';

/** The name of the cache that holds the records; every version of the course shares it. */
export function recordsName(course: Course): string {
	return `${cachePrefix(course.scope)}generations`;
}

/** Reads a record; null: there is none. */
export async function readRecord<Content>(
	course: Course,
	name: RecordName
): Promise<Content | null> {
	const cache = await caches.open(recordsName(course));
	const response = await cache.match(addressOfRecord(course, name));
	return response ? ((await response.json()) as Content) : null;
}

/**
 * Writes a record in place of the one before.
 *
 * @throws if the disk is full: then the one before stays.
 */
export async function writeRecord(
	course: Course,
	name: RecordName,
	content: unknown
): Promise<void> {
	const cache = await caches.open(recordsName(course));
	await cache.put(addressOfRecord(course, name), new Response(JSON.stringify(content)));
}

function addressOfRecord(course: Course, name: RecordName): string {
	// The first record of all lay at this address, and versions in use look for it there.
	return name === 'generations' ? course.scope : `${course.scope}?${name}`;
}
