import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { parcelsIn } from '../../../src/lib/classroom/collect/parcels-in.ts';
import { unzipped } from '../../../src/lib/classroom/collect/unzipped.ts';
import { limits } from '../../../src/lib/classroom/limits.ts';

const text = (bytes: Uint8Array | null | undefined) => new TextDecoder().decode(bytes ?? undefined);

test('a zip gives all files in it, folders or not, without what a system puts in', () => {
	const zip = zipSync({
		'ana.minga-hand-in': strToU8('one'),
		'group/luis.minga-hand-in': strToU8('two'),
		'__MACOSX/._ana': strToU8('x')
	});
	expect(unzipped(zip)?.map(({ name, bytes }) => [name, text(bytes)])).toEqual([
		['ana.minga-hand-in', 'one'],
		['group/luis.minga-hand-in', 'two']
	]);
});

test('a file that unfolds to more than any hand-in is not unpacked, and the others are', () => {
	const zip = zipSync({ bomb: new Uint8Array(limits.file + 1), ana: strToU8('one') });
	expect(zip.length).toBeLessThan(limits.file / 100);
	expect(unzipped(zip)?.map(({ name, bytes }) => [name, bytes?.length ?? null])).toEqual([
		['ana', 3],
		['bomb', null]
	]);
});

test('a zip that lies about a size gives no more than it says, and a damaged one nothing', () => {
	const zip = zipSync({ ana: new Uint8Array(100_000) });
	const size = new DataView(zip.buffer);
	// The size in the directory at the end, 24 bytes behind its mark.
	const at = zip.findIndex(
		(_, place) => size.byteLength - place > 4 && size.getUint32(place, true) === 0x02014b50
	);
	size.setUint32(at + 24, 10, true);
	for (const { bytes } of unzipped(zip) ?? []) expect(bytes?.length).toBeLessThanOrEqual(10);
	expect(unzipped(zip.slice(0, 40))).toBeNull();
	expect(unzipped(strToU8('no zip'))).toBeNull();
});

test('several hand-ins in one text are told apart, and a text without any is left as it is', () => {
	const mail = 'From Ana:\nminga.hand-in.1.4.abcd\nFrom Luis:\nminga.hand-in.1.4.efgh';
	expect(parcelsIn(mail).map((each) => each.slice(0, 23))).toEqual([
		'minga.hand-in.1.4.abcd\n',
		'minga.hand-in.1.4.efgh'
	]);
	expect(parcelsIn('something else')).toEqual(['something else']);
});
