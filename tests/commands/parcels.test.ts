import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listInParcels } from '../../src/commands/list-in-parcels.js';
import { writeParcels } from '../../src/commands/parcels.js';
import { precacheList } from '../../src/commands/precache-list.js';
import { textsIn } from '../texts-in-parcel.ts';
import { temporaryFolder } from './temporary-folder.ts';

const frame = 'the frame of every page, said once '.repeat(40);
const site = {
	'index.html': `${frame}first`,
	'en/index.html': `${frame}the course`,
	'en/kept.html': `${frame}the course, lean`,
	'es/index.html': `${frame}el curso`,
	'_app/immutable/a.js': 'a chunk',
	'icons/país.svg': 'an icon',
	'fonts/a.woff2': 'a font'
};

function built() {
	const folder = temporaryFolder(site);
	const alone = precacheList(folder);
	const list = listInParcels(folder, alone);
	const parcelOf = (place: number): Record<string, string> =>
		textsIn(readFileSync(join(folder, list.parcels[place] ?? ''), 'utf8'));
	return { alone, list, parcelOf };
}

test('a parcel holds the text of each of its files, of a page that of its lean copy', () => {
	const { list, parcelOf } = built();
	const [page] = list.languages['en'] ?? [];
	expect(page?.slice(3)).toEqual([page?.[3], 'kept.html']);
	expect(parcelOf(page?.[3] ?? -1)).toEqual({ 'en/': site['en/kept.html'] });
	const [first] = list.files;
	expect(parcelOf(first?.[3] ?? -1)).toEqual({
		'': site['index.html'],
		'_app/immutable/a.js': 'a chunk',
		'icons/pa%C3%ADs.svg': 'an icon'
	});
});

test('what is packed already travels alone', () => {
	const { list } = built();
	expect(list.files.find(([path]) => path === 'fonts/a.woff2')?.[3]).toBe(-1);
});

test('a script that every page asks for at once travels alone', () => {
	const script = '<link href="./start.js" rel="modulepreload">';
	const above = script.replace('./', '../');
	const folder = temporaryFolder({
		...site,
		'index.html': `${script}<link href="./first.js" rel="modulepreload">`,
		'en/index.html': above,
		'es/index.html': above,
		'start.js': 'begins',
		'first.js': 'only the first page'
	});
	const { files } = listInParcels(folder, precacheList(folder));
	const alone = files.filter(([, , , parcel]) => parcel === -1).map(([path]) => path);
	expect(alone.toSorted()).toEqual(['fonts/a.woff2', 'start.js']);
});

test('a language has parcels of its own', () => {
	const { list } = built();
	const parcels = [list.files, ...Object.values(list.languages)].map(
		(files) => new Set(files.map(([, , , parcel]) => parcel).filter((parcel) => parcel >= 0))
	);
	expect(parcels.reduce((sum, { size }) => sum + size, 0)).toBe(list.parcels.length);
	expect(new Set(parcels.flatMap((one) => [...one])).size).toBe(list.parcels.length);
});

test('what a file adds to what travels is less where its parcel tells the same of others', () => {
	const pages = ['a', 'b', 'c', 'd'].map((name) => ({
		path: `en/${name}/`,
		content: Buffer.from(frame + name),
		bytes: 100
	}));
	const [one] = writeParcels(temporaryFolder({}), pages);
	const bytes = [...(one?.bytes.values() ?? [])];
	expect(bytes).toHaveLength(4);
	expect(Math.max(...bytes)).toBeLessThan(100);
});

/** A text of which no part says the same as another. */
const unlike = (name: string, lines: number) =>
	Array.from({ length: lines }, (_, line) => `${name}${(line * 2_654_435_761) % 1e9}\n`).join('');

test('files beyond what a parcel holds begin another, which draws on those before it', () => {
	const long = ['a', 'b', 'c'].map((name) => unlike(name, 25_000));
	const files = [...long, `again ${long[0]}`].map((text, index) => ({
		path: index < 3 ? `${index}.js` : 'again.json',
		content: Buffer.from(text),
		bytes: 300
	}));
	const folder = temporaryFolder({});
	const parcels = writeParcels(folder, files);
	expect(parcels.map(({ bytes }) => [...bytes.keys()])).toEqual([
		['0.js'],
		['1.js'],
		['2.js', 'again.json']
	]);
	const read = parcels.map(({ parcel }) => readFileSync(join(folder, parcel), 'utf8'));
	expect(read[2]?.length).toBeLessThan(300_000);
	expect(textsIn(...read)['again.json']).toBe(`again ${long[0]}`);
});
