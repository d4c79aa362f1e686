import { stringify } from 'devalue';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPageData } from '../../src/kit/page-data.ts';

/** As SvelteKit writes the data of a page, and hands it over when it has come. */
function written(data: unknown): number | unknown[] {
	return JSON.parse(stringify(data)) as number | unknown[];
}

const apart = fc.constantFrom(undefined, NaN, Infinity, -Infinity, -0);
const plain = fc.letrec<{ data: unknown }>((tie) => ({
	data: fc.oneof(
		{ maxDepth: 4 },
		fc.string(),
		fc.double(),
		fc.boolean(),
		fc.constant(null),
		apart,
		fc.array(tie('data')),
		fc.dictionary(
			fc.string().filter((key) => key !== '__proto__'),
			tie('data'),
			{ noNullPrototype: true }
		)
	)
})).data;

describe('readPageData', () => {
	test('returns the data that SvelteKit has written, whatever plain data it is', () => {
		fc.assert(
			fc.property(plain, (data) => {
				expect(readPageData(written(data))).toStrictEqual(data);
			})
		);
	});

	test('returns one object for what stands in several places', () => {
		const lesson = { slug: 'the-big-push' };
		const read = readPageData(written({ previous: lesson, next: lesson })) as Record<
			string,
			unknown
		>;
		expect(read['previous']).toBe(read['next']);
	});

	test.each([
		['a date', new Date(0)],
		['a map', new Map([['a', 1]])],
		['a buffer', new Uint8Array([1])],
		// eslint-disable-next-line no-sparse-arrays
		['a list with gaps', [[1, , , , , , , , , , , , , , , , , , , , , 2]]]
	])('throws when the data holds %s', (_, data) => {
		expect(() => readPageData(written([data]))).toThrow('Not plain page data');
	});
});
