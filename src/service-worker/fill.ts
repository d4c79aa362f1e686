import type { FailureReason, Holding } from '../lib/offline/messages.ts';
import { fetchVerified, hashHeader, KeepingError } from './fetch-verified.ts';
import { inParallel } from './in-parallel.ts';
import { loadsOf } from './loads.ts';
import { parcelOpener } from './parcels.ts';
import { addressOf, cachePrefix, filesFor, type Course, type CourseFile } from './to-cache.ts';

/** More at once gains little, and what is on its way when the connection breaks comes again. */
const parallelFetches = 4;

/** Milliseconds to wait before a file is asked for again when the connection fails. */
const patience = [300, 1500];

/**
 * Brings the course in these languages into this version's cache. What is there already stays, what another
 * version holds with the same content is copied, the rest is fetched and checked. Broken off, it
 * keeps what it has; called again, it goes on from there.
 * @throws {KeepingError} when a file cannot be had or kept.
 */
export async function fill(
	course: Course,
	languages: ReadonlySet<string>,
	report: (holding: Holding) => void
): Promise<void> {
	const cache = await caches.open(course.cacheName);
	const others = await otherVersions(course);
	const files = filesFor(course, languages);
	let holding = holdingOf(course, languages, []);
	const count = (file: CourseFile) => {
		holding = { ...holding, files: holding.files + 1, bytes: holding.bytes + file.bytes };
		report(holding);
	};

	report(holding);
	const missing: CourseFile[] = [];
	await inParallel(files, parallelFetches, async (file) => {
		if ((await keptIn(cache, course, file)) || (await copy(others, cache, course, file)))
			count(file);
		else missing.push(file);
	});
	const keep = async (file: CourseFile, response: Response) => {
		await cache.put(addressOf(course, file.path), response);
		count(file);
	};
	const openParcel = parcelOpener(course);
	await inParallel(loadsOf(course, missing), parallelFetches, async ({ parcel, files }) => {
		const unpacked = parcel === null ? null : await patiently(() => openParcel(parcel, files));
		for (const file of files)
			await keep(file, unpacked?.get(file) ?? (await patiently(() => fetchVerified(course, file))));
	});
}

/** How much of the course in these languages is in its cache now. */
export async function currentHolding(
	course: Course,
	languages: ReadonlySet<string>
): Promise<Holding> {
	const cache = await caches.open(course.cacheName);
	const kept = new Set((await cache.keys()).map(({ url }) => url));
	const files = filesFor(course, languages);
	return holdingOf(
		course,
		languages,
		files.filter(({ path }) => kept.has(addressOf(course, path)))
	);
}

/** What kept the course from being saved, in a word. */
export function reasonOf(error: unknown): FailureReason {
	if (error instanceof KeepingError) return error.reason;
	return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'space' : 'storage';
}

function holdingOf(
	course: Course,
	languages: ReadonlySet<string>,
	kept: readonly CourseFile[]
): Holding {
	const sum = (files: readonly CourseFile[]) => files.reduce((all, { bytes }) => all + bytes, 0);
	const files = filesFor(course, languages);
	const more = course.languages
		.filter((language) => !languages.has(language))
		.map((language) => ({
			language,
			bytes: sum([...course.files.values()].filter((file) => file.language === language))
		}));
	return {
		files: kept.length,
		totalFiles: files.length,
		bytes: sum(kept),
		totalBytes: sum(files),
		more
	};
}

async function otherVersions(course: Course): Promise<Cache[]> {
	const prefix = cachePrefix(course.scope);
	const names = (await caches.keys()).filter(
		(name) => name.startsWith(prefix) && name !== course.cacheName
	);
	return Promise.all(names.map((name) => caches.open(name)));
}

async function keptIn(cache: Cache, course: Course, file: CourseFile) {
	const response = await cache.match(addressOf(course, file.path));
	return response?.headers.get(hashHeader) === file.hash ? response : null;
}

async function copy(others: readonly Cache[], cache: Cache, course: Course, file: CourseFile) {
	for (const other of others) {
		const response = await keptIn(other, course, file);
		if (!response) continue;
		await cache.put(addressOf(course, file.path), response);
		return true;
	}
	return false;
}

async function patiently<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
	for (const wait of patience) {
		try {
			return await ask();
		} catch (error) {
			if (reasonOf(error) !== 'network') throw error;
			await new Promise((resolve) => setTimeout(resolve, wait));
		}
	}
	return ask();
}
