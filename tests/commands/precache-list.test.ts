import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listInParcels } from '../../src/commands/list-in-parcels.js';
import { isKept, precacheList, writePrecacheList } from '../../src/commands/precache-list.js';
import { temporaryFolder, writeInto } from './temporary-folder.ts';

const site = {
	'index.html': 'the first page',
	'en/index.html': 'the course, the course, the course, the course, the course, the course',
	'en/__data.json': '{}',
	'_app/immutable/a.js': 'a chunk',
	'fonts/a.woff2': 'a font',
	'icons/país.svg': 'an icon',
	'service-worker.js': 'const list = self.__MINGA_FILES;'
};

describe('precacheList', () => {
	test('names pages by their folders, and addresses as browsers write them', () => {
		const { files, languages } = precacheList(temporaryFolder(site));
		expect(files.map(([path]) => path).sort()).toEqual([
			'',
			'_app/immutable/a.js',
			'fonts/a.woff2',
			'icons/pa%C3%ADs.svg'
		]);
		expect(languages['en']?.map(([path]) => path).sort()).toEqual(['en/', 'en/__data.json']);
	});

	test('counts bytes as they travel', () => {
		const { files, languages } = precacheList(temporaryFolder(site));
		const all = [...files, ...(languages['en'] ?? [])];
		const bytes = Object.fromEntries(all.map(([path, , size]) => [path, size]));
		expect(bytes['en/']).toBeLessThan(site['en/index.html'].length);
		expect(bytes['fonts/a.woff2']).toBe(site['fonts/a.woff2'].length);
	});

	test('gives the same content the same version, whenever and wherever it was built', () => {
		expect(precacheList(temporaryFolder(site))).toEqual(precacheList(temporaryFolder(site)));
	});

	test('gives other content, a new file, or another name another version', () => {
		const folder = temporaryFolder(site);
		const versions = [precacheList(folder).version];
		const change = (act: () => void) => {
			act();
			versions.push(precacheList(folder).version);
		};
		change(() => writeInto(folder, 'en/index.html', 'the course!'));
		change(() => writeInto(folder, 'en/about/index.html', 'about'));
		change(() => renameSync(join(folder, 'fonts'), join(folder, 'types')));
		expect(new Set(versions).size).toBe(4);
	});

	test('changes only the hash of the file that changed', () => {
		const folder = temporaryFolder(site);
		const before = precacheList(folder).languages['en'] ?? [];
		writeInto(folder, 'en/__data.json', '[]');
		const after = precacheList(folder).languages['en'] ?? [];
		const changed = after.filter(([, hash], index) => hash !== before[index]?.[1]);
		expect(changed.map(([path]) => path)).toEqual(['en/__data.json']);
	});
});

test.each([
	'service-worker.js',
	'_app/version.json',
	'404.html',
	'robots.txt',
	'.nojekyll',
	'.well-known/assetlinks.json',
	'_app/immutable/a.js.map',
	'en/index.html.gz',
	'en/index.html.br',
	'screenshots/wide.png',
	'_app/immutable/parcels/0123456789abcdef.json',
	'kept.html',
	'en/kept.html',
	'en/kept.html.br'
])('%s is left out', (name) => {
	expect(isKept(name)).toBe(false);
});

describe('a page with a leaner copy beside it', () => {
	const lean = 'the course, lean';
	const listOf = (site: Readonly<Record<string, string>>) => {
		const { files, languages } = precacheList(temporaryFolder(site));
		return [...files, ...(languages['en'] ?? [])];
	};

	test('is listed once, under its own address, with the size and hash of the copy', () => {
		const files = listOf({ ...site, 'en/kept.html': lean });
		const asPage = listOf({ ...site, 'en/index.html': lean });
		expect(files.map(([path]) => path)).toEqual(listOf(site).map(([path]) => path));
		const listed = asPage.find(([path]) => path === 'en/') ?? [];
		expect(files.find(([path]) => path === 'en/')).toEqual([...listed, 'kept.html']);
	});

	test('may be the first page', () => {
		const first = listOf({ ...site, 'kept.html': lean }).find(([path]) => path === '');
		expect(first?.[4]).toBe('kept.html');
	});
});

describe('writePrecacheList', () => {
	test('puts the list where the worker has its place', async () => {
		const folder = temporaryFolder(site);
		await writePrecacheList(folder, folder);
		expect(readFileSync(join(folder, 'service-worker.js'), 'utf8')).toBe(
			`const list = ${JSON.stringify(listInParcels(folder, precacheList(folder)))};`
		);
	});

	test('throws when the worker has no place for it, or two', async () => {
		const folder = temporaryFolder(site);
		const worker = join(folder, 'service-worker.js');
		writeFileSync(worker, 'no place');
		await expect(writePrecacheList(folder, folder)).rejects.toThrow(/says so 0 times/);
		writeFileSync(worker, 'self.__MINGA_FILES, self.__MINGA_FILES');
		await expect(writePrecacheList(folder, folder)).rejects.toThrow(/says so 2 times/);
	});
});
