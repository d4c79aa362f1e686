import { version as build } from '$service-worker';
import type { FromWorker, Holding, ToWorker } from '../lib/offline/messages.ts';
import { currentHolding, fill, reasonOf } from './fill.ts';
import { takeOver, tidy } from './generations.ts';
import { keepLanguage, keptLanguages } from './languages.ts';
import { respond } from './respond.ts';
import { courseOf, type PrecacheList } from './to-cache.ts';

declare const self: ServiceWorkerGlobalScope & {
	/** Put in place of these words after the build, when every file is there to be listed. */
	readonly __MINGA_FILES: PrecacheList;
};

const course = courseOf(self.__MINGA_FILES, self.registration.scope);

self.addEventListener('install', (event) => event.waitUntil(save()));

self.addEventListener('activate', (event) => event.waitUntil(begin()));

self.addEventListener('message', (event) => {
	const message = event.data as ToWorker;
	if (message.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
	if (message.type === 'STATUS') event.waitUntil(tellStatus(message.language));
	if (message.type === 'TABS') event.waitUntil(tellTabs());
});

self.addEventListener('fetch', (event) => {
	const answer = respond(event, course, build);
	if (answer) event.respondWith(answer);
});

let saving: Promise<void> | null = null;
let latest: Holding | null = null;

/** Saves the course in the languages that are kept; two calls at once are one. */
function save(): Promise<void> {
	saving ??= saveLanguages().finally(() => {
		saving = null;
	});
	return saving;
}

async function saveLanguages() {
	const languages = await languagesNow();
	try {
		await fill(course, languages, (holding) => {
			latest = holding;
			void tell({ type: 'HOLDING', holding });
		});
	} catch (error) {
		const holding = latest ?? (await currentHolding(course, languages));
		await tell({ type: 'FAILED', reason: reasonOf(error), holding });
		throw error;
	}
}

async function languagesNow() {
	return keptLanguages(
		course,
		(await tabs()).map(({ url }) => url)
	);
}

async function begin() {
	await takeOver(course, await openTabs());
	// The very first page is served from what was saved as soon as it is all there.
	await self.clients.claim();
	await tidyUp();
}

async function tidyUp() {
	const newerIsComing = Boolean(self.registration.installing ?? self.registration.waiting);
	await tidy(course, await openTabs(), newerIsComing);
}

/**
 * Answers a page that has just opened, or that asks for a language; what is not here yet, or what
 * the browser has thrown away since, is fetched.
 */
async function tellStatus(language: string) {
	await keepLanguage(course, language);
	if (saving && latest) {
		await tell({ type: 'HOLDING', holding: latest });
		// What is being saved may have been begun before this language was asked for.
		const saved = await saving.then(
			() => true,
			() => false
		);
		// A failure has been told to the pages, and they say when to try again: two workers that try at
		// once fetch the same twice.
		if (!saved) return;
	}
	const holding = await currentHolding(course, await languagesNow());
	await tell({ type: 'HOLDING', holding });
	// A failure has been told to the pages.
	if (holding.files < holding.totalFiles) await save().catch(() => undefined);
	await tidyUp();
}

async function tellTabs() {
	await tell({ type: 'TABS', count: (await tabs()).length });
}

async function tell(message: FromWorker) {
	for (const tab of await tabs()) tab.postMessage(message);
}

async function openTabs() {
	return (await tabs()).map(({ id }) => id);
}

async function tabs() {
	const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	return windows.filter(({ url }) => url.startsWith(course.scope));
}
