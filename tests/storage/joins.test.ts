import { expect, test } from 'vitest';
import { joinSetting, ownersOf } from '../../src/lib/storage/joins.ts';

const profiles = ['ana', 'ben', 'eva'].map((id) => ({ id }));
const join = (profile: string, value: string | null) => ({ profile, name: joinSetting, value });
const owners = (...settings: ReturnType<typeof join>[]) => [
	...ownersOf({ profiles, settings }).values()
];

test('whoever is joined to nobody, or to somebody who is not here, is their own', () => {
	expect(owners()).toEqual(['ana', 'ben', 'eva']);
	expect(owners(join('ana', null), join('ben', 'somebody'))).toEqual(['ana', 'ben', 'eva']);
});

test('who is joined to one who is joined is one with the last', () => {
	expect(owners(join('ana', 'ben'), join('ben', 'eva'))).toEqual(['eva', 'eva', 'eva']);
});

test('two devices that joined the other way round come to the same one', () => {
	expect(owners(join('ana', 'ben'), join('ben', 'ana'))).toEqual(['ana', 'ana', 'eva']);
	expect(owners(join('eva', 'ben'), join('ben', 'ana'), join('ana', 'ben'))).toEqual([
		'ana',
		'ana',
		'ana'
	]);
});
