import { cachePrefix, type Course } from './to-cache.ts';

/** Which version is in use, and which tabs still show the one before. */
interface Generations {
	readonly version: string;
	/** The version before; null: no tab needs it any more. */
	readonly before: string | null;
	/** The tabs that were open when this version took over. */
	readonly tabsOfBefore: readonly string[];
}

let remembered: Promise<Generations | null> | null = null;

/** Makes this version the one in use; the tabs now open may still need the one before. */
export async function takeOver(course: Course, openTabs: readonly string[]): Promise<void> {
	const last = await recall(course);
	if (last?.version === course.version) return;
	const before = last?.version ?? null;
	await remember(course, { version: course.version, before, tabsOfBefore: openTabs });
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

	const needed =
		record.before !== null && record.tabsOfBefore.some((tab) => openTabs.includes(tab));
	if (!needed) await remember(course, { ...record, before: null, tabsOfBefore: [] });

	const keep = [course.cacheName, recordName(course)];
	if (needed) keep.push(nameOf(record.before, course));
	const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(course.scope)));
	await Promise.all(
		names.filter((name) => !keep.includes(name)).map((name) => caches.delete(name))
	);
}

/** The cache that a tab reads from first: a tab of the version before goes on with its own. */
export async function cacheNameFor(tab: string, course: Course): Promise<string> {
	const record = await recall(course);
	return record?.version === course.version && record.tabsOfBefore.includes(tab)
		? nameOf(record.before ?? course.version, course)
		: course.cacheName;
}

function nameOf(version: string, course: Course): string {
	return cachePrefix(course.scope) + version;
}

function recordName(course: Course): string {
	return nameOf('generations', course);
}

function recall(course: Course): Promise<Generations | null> {
	remembered ??= caches
		.open(recordName(course))
		.then((cache) => cache.match(course.scope))
		.then((response) => (response ? (response.json() as Promise<Generations>) : null));
	return remembered;
}

async function remember(course: Course, generations: Generations): Promise<void> {
	remembered = Promise.resolve(generations);
	const cache = await caches.open(recordName(course));
	await cache.put(course.scope, new Response(JSON.stringify(generations)));
}
