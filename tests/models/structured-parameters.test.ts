import { describe, expect, test } from 'vitest';
import { namedLists, number, orNull, table } from '../../src/lib/models/describe-parameter.ts';
import { checkParameters, describeDomain } from '../../src/lib/models/parameters.ts';

interface Given {
	readonly offers: readonly { readonly price: number; readonly quality?: number }[] | null;
	readonly weights: Readonly<Record<string, readonly number[]>>;
}

const specs = {
	offers: orNull(
		table(
			{
				price: number('p', 'money', '(0, ∞)', 1, [1, 9, 1]),
				quality: number('q', 'score', '[0, 1]', 1, [0, 1, 0.1])
			},
			null,
			['quality']
		)
	),
	weights: { ...namedLists('weights', '[0, ∞)'), default: {} }
};

const check = (given: object) => () => checkParameters<Given>(specs, given);

describe('structured parameters', () => {
	test('are accepted as they are, fields left out included', () => {
		const given = { offers: [{ price: 2 }, { price: 1, quality: 0 }], weights: { some: [0, 1] } };
		expect(check(given)()).toEqual(given);
		expect(check({})()).toEqual({ offers: null, weights: {} });
		expect(check({ offers: [], weights: {} })()).toEqual({ offers: [], weights: {} });
	});

	test('are described in words', () => {
		expect(describeDomain(specs.offers)).toBe('a list of objects with price, quality or null');
		expect(describeDomain(specs.weights)).toBe('lists of numbers in [0, ∞), by name');
	});

	test.each([
		[{ offers: 1 }, 'offers must be a list of objects with price, quality or null, got 1'],
		[{ offers: { price: 1 } }, 'offers must be a list of objects'],
		[{ offers: [{ price: 1 }, { price: 0 }] }, 'offers[1].price must be a number in (0, ∞), got 0'],
		[{ offers: [{}] }, 'offers[0].price must be a number in (0, ∞), got undefined'],
		[{ offers: [{ price: '1' }] }, 'offers[0].price must be a number in (0, ∞), got "1"'],
		[{ offers: [{ price: 1, quality: null }] }, 'offers[0].quality must be a number in [0, 1]'],
		[{ offers: [{ price: 1, colour: 2 }] }, 'offers[0] has no field "colour"'],
		[{ offers: [null] }, 'offers[0] must be an object with price, quality, got null'],
		[{ weights: null }, 'weights must be lists of numbers in [0, ∞), by name, got null'],
		[{ weights: [[1]] }, 'weights must be lists of numbers'],
		[{ weights: { some: 1 } }, 'weights.some must be a list of numbers in [0, ∞), got 1'],
		[
			{ weights: { some: [1, NaN] } },
			'weights.some must be a list of numbers in [0, ∞), got [1, NaN]'
		]
	])('are refused, the part named: %j', (given, message) => {
		expect(check(given)).toThrow(RangeError);
		expect(check(given)).toThrow(message);
	});
});
