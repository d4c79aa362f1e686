import { readRecord, recordsName, writeRecord } from './records.ts';
import { cachePrefix, type Course } from './to-cache.ts';

/** Which version is in use, and which open tabs still show an older one. */
interface Generations {
	readonly version: string;
	/** The version that a tab shows, by the tab's id; a tab not named here shows the one in use. */
	readonly olderTabs: Readonly<Record<string, string>>;
}

let remembered: Promise<Generations | null> | null = null;

/** Makes this version the one in use; the tabs now open still show what they showed before. */
export async function takeOver(course: Course, openTabs: readonly string[]): Promise<void> {
	const last = await recall(course);
	if (last?.version === course.version) return;
	const olderTabs = last
		? Object.fromEntries(openTabs.map((tab) => [tab, last.olderTabs[tab] ?? last.version]))
		: {};
	await remember(course, { version: course.version, olderTabs });
}

/**
 * Throws away versions that no tab needs. Only the version in use may do so, and only while no
 * newer one is being saved: that one's files would go with them.
 */
export async function tidy(
	course: Course,
	openTabs: readonly string[],
	newerIsComing: boolean
): Promise<void> {
	const record = await recall(course);
	if (record?.version !== course.version || newerIsComing) return;

	const stillOpen = Object.entries(record.olderTabs).filter(([tab]) => openTabs.includes(tab));
	await remember(course, { ...record, olderTabs: Object.fromEntries(stillOpen) });

	const needed = new Set(stillOpen.map(([, version]) => nameOf(version, course)));
	const keep = needed.add(course.cacheName).add(recordsName(course));
	const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(course.scope)));
	await Promise.all(names.filter((name) => !keep.has(name)).map((name) => caches.delete(name)));
}

/** The cache that a tab reads from first: a tab of an older version goes on with its own. */
export async function cacheNameFor(tab: string, course: Course): Promise<string> {
	const record = await recall(course);
	return nameOf(record?.olderTabs[tab] ?? course.version, course);
}

function nameOf(version: string, course: Course): string {
	return cachePrefix(course.scope) + version;
}

function recall(course: Course): Promise<Generations | null> {
	remembered ??= readRecord<Generations>(course, 'generations');
	return remembered;
}

async function remember(course: Course, generations: Generations): Promise<void> {
	remembered = Promise.resolve(generations);
	await writeRecord(course, 'generations', generations);
}
