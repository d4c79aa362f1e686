import { fetchVerified, KeepingError } from './fetch-verified.ts';
import { cacheNameFor } from './generations.ts';
import { isNotFoundPage, notFoundPages, resolveAddress } from './resolve-address.ts';
import { addressOf, cachePrefix, type Course, type CourseFile } from './to-cache.ts';

/** What is asked, by whom: the part of a fetch event that bears on the answer. */
export interface Question {
	readonly request: Request;
	/** The tab that asks; '' for a page that is only coming into being. */
	readonly clientId: string;
}

/** Answers from what is kept; null leaves the request to the browser. */
export function respond(question: Question, course: Course, build: string) {
	const { request } = question;
	if (request.method !== 'GET' || request.headers.has('range')) return null;

	const wanted = resolveAddress(request.url, request.mode === 'navigate', course);
	switch (wanted.kind) {
		case 'foreign':
			return null;
		case 'file':
			return answerWithFile(wanted.path, question, course);
		case 'redirect':
			return Promise.resolve(Response.redirect(wanted.to, 302));
		case 'unlisted':
			return answerFromAnotherVersion(question, course);
		case 'version':
			return fetch(request).catch(() => new Response(JSON.stringify({ version: build })));
		case 'unknown':
			return fetch(request).catch(() => leadToNotFound(wanted.path, course));
	}
}

async function answerWithFile(path: string, { request, clientId }: Question, course: Course) {
	const navigation = request.mode === 'navigate';
	const cacheName = navigation ? course.cacheName : await cacheNameFor(clientId, course);
	const address = addressOf(course, path);
	const kept =
		(await caches.match(address, { cacheName })) ??
		(await caches.match(address, { cacheName: course.cacheName }));
	if (kept && isNotFoundPage(path))
		return new Response(kept.body, { status: 404, headers: kept.headers });
	if (kept) return kept;

	const file = course.files.get(path);
	return file ? repair(file, request, course) : fetch(request);
}

/** A browser short of room may have thrown away a file: it is fetched once more, and kept. */
async function repair(file: CourseFile, request: Request, course: Course): Promise<Response> {
	try {
		const response = await fetchVerified(course, file);
		const cache = await caches.open(course.cacheName);
		// Without room the page is still shown.
		await cache.put(addressOf(course, file.path), response.clone()).catch(() => undefined);
		return response;
	} catch (error) {
		if (error instanceof KeepingError && error.reason === 'changed') return fetch(request);
		if (request.mode !== 'navigate') return Response.error();
		return leadToNotFound(file.path, course);
	}
}

/** A tab of an older version goes on asking for that version's files. */
async function answerFromAnotherVersion({ request, clientId }: Question, course: Course) {
	const prefix = cachePrefix(course.scope);
	const versions = (await caches.keys()).filter((name) => name.startsWith(prefix));
	for (const cacheName of [await cacheNameFor(clientId, course), ...versions]) {
		const kept = await caches.match(request.url, { cacheName, ignoreSearch: true });
		if (kept) return kept;
	}
	return fetch(request);
}

/**
 * Without a network, an address that is unknown, or in a language that is not kept, leads to a page
 * of ours; under the address itself that page could not find its own styles and scripts, which it
 * names relative to where it lies.
 */
async function leadToNotFound(path: string, course: Course): Promise<Response> {
	if (isNotFoundPage(path)) return Response.error();
	for (const page of notFoundPages(path, course)) {
		const { cacheName } = course;
		if (await caches.match(addressOf(course, page), { cacheName }))
			return Response.redirect(`${course.scope}${page}?address=${encodeURIComponent(path)}`, 302);
	}
	return Response.error();
}
