import { expect, test } from 'vitest';
import { leverGroups } from '../../src/lib/widgets/lever-groups.ts';

const parameters = {
	south: [1, 0.9],
	gain: [1.5, 1.6],
	tariff: 0,
	drift: [0, 0],
	prices: null,
	north: [1, 1],
	shares: [0.2, 0.3, 0.5]
};

test('neighbouring lists of one length stand together', () => {
	expect(leverGroups(['south', 'gain', 'tariff', 'drift'], parameters)).toEqual([
		['south', 'gain'],
		['tariff'],
		['drift']
	]);
});

test('a list that is not given, or of another length, stands alone', () => {
	expect(leverGroups(['drift', 'prices', 'north', 'shares'], parameters)).toEqual([
		['drift'],
		['prices'],
		['north'],
		['shares']
	]);
});
