import { expect, test } from 'vitest';
import { leverGroups, listLength } from '../../src/lib/widgets/lever-groups.ts';

function namesTogether(given: Record<string, Parameters<typeof listLength>[0]>) {
	const names = Object.keys(given);
	return leverGroups(
		names,
		names.map((name) => listLength(given[name]))
	).map((group) => group.names);
}

test('neighbouring lists of one length stand together', () => {
	const given = { south: [1, 0.9], gain: [1.5, 1.6], tariff: 0, drift: [0, 0] };
	expect(namesTogether(given)).toEqual([['south', 'gain'], ['tariff'], ['drift']]);
});

test('a list that is not given, or of another length, stands alone', () => {
	const given = { drift: [0, 0], prices: null, north: [1, 1], shares: [0.2, 0.3, 0.5] };
	expect(namesTogether(given)).toEqual([['drift'], ['prices'], ['north'], ['shares']]);
});
