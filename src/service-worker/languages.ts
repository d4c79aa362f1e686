import { readRecord, writeRecord } from './records.ts';
import type { Course } from './to-cache.ts';

/**
 * The languages that are kept on this device: those that were read or asked for, those of the open
 * pages, or where nothing tells, all.
 */
export async function keptLanguages(
	course: Course,
	openPages: readonly string[]
): Promise<ReadonlySet<string>> {
	const asked = (await readRecord<string[]>(course, 'languages')) ?? [];
	const read = openPages.map((address) => address.slice(course.scope.length).split('/')[0] ?? '');
	const known = [...asked, ...read].filter((language) => course.languages.includes(language));
	return new Set(known.length > 0 ? known : course.languages);
}

/** From now on this language is kept too, by later versions as well. */
export async function keepLanguage(course: Course, language: string): Promise<void> {
	const asked = (await readRecord<string[]>(course, 'languages')) ?? [];
	if (asked.includes(language) || !course.languages.includes(language)) return;
	await writeRecord(course, 'languages', [...asked, language]);
}
