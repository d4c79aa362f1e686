import { describe, expect, test } from 'vitest';
import { indexPlaces, type Place } from '../../src/lib/search/course-index.ts';
import { findPlaces } from '../../src/lib/search/find-places.ts';

const places: Place[] = [
	{
		address: 'lessons/the-big-push/#wages',
		kind: 'lesson',
		title: 'The big push',
		heading: 'Wages',
		text: 'A factory pays more than a farm. Rosenstein-Rodan saw why a premium can hold a country back.'
	},
	{
		address: 'glossary/#term-tipping-point',
		kind: 'term',
		title: 'Tipping point',
		heading: '',
		text: 'The share beyond which moving pays, so that others follow. Rodríguez-Clare draws it for the big push.'
	},
	{
		address: 'models/big-push/',
		kind: 'model',
		title: 'Big push',
		heading: '',
		text: 'Shows firms.'
	}
];

const index = await indexPlaces(places);

function addressesOf(query: string): string[] {
	return findPlaces(index, query, 10).map(({ place }) => place.address);
}

describe('findPlaces', () => {
	test('finds a word by its beginning, whatever its case', () => {
		expect(addressesOf('FACTO')).toEqual(['lessons/the-big-push/#wages']);
	});

	test('finds a name typed without its accent', () => {
		expect(addressesOf('rodriguez')).toContain('glossary/#term-tipping-point');
	});

	test('finds a word with a slip of the finger', () => {
		expect(addressesOf('premuim')).toEqual(['lessons/the-big-push/#wages']);
	});

	test('puts what is called so before what speaks of it', () => {
		expect(addressesOf('big push')[0]).toBe('models/big-push/');
	});

	test('asks for every word of the query', () => {
		expect(addressesOf('factory tipping')).toEqual([]);
	});

	test('gives no more than wished for', () => {
		expect(findPlaces(index, 'big push', 1)).toHaveLength(1);
	});

	test('shows the words round what was found, and marks it', () => {
		const [finding] = findPlaces(index, 'follow', 10);
		const text = finding?.excerpt.map((piece) => piece.text).join('');
		expect(text).toContain('so that others follow.');
		expect(finding?.excerpt.filter(({ found }) => found).map((piece) => piece.text)).toEqual([
			'follow'
		]);
	});
});
