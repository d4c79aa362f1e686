import { describe, expect, test } from 'vitest';
import { jointProjectEconomy } from '../../src/lib/models/joint-project/economy.ts';
import { outcomeOfOrder, outcomePayoffs } from '../../src/lib/models/joint-project/outcomes.ts';
import { jointProjectParameters } from '../../src/lib/models/joint-project/parameters.ts';
import { checkParameters } from '../../src/lib/models/parameters.ts';

const project = (given = {}) => checkParameters(jointProjectParameters, given);

describe('outcomes of the joint project', () => {
	test('returns what each side gains, nothing for who waits', () => {
		expect(outcomePayoffs(jointProjectEconomy())).toEqual([
			{ outcome: 'both', first: 5, second: 4 },
			{ outcome: 'only-first', first: -10, second: 0 },
			{ outcome: 'only-second', first: 0, second: -5 },
			{ outcome: 'neither', first: 0, second: 0 }
		]);
	});

	test('either order solves the case of several equilibria', () => {
		expect(outcomeOfOrder('first', project())).toBe('both');
		expect(outcomeOfOrder('second', project())).toBe('both');
	});

	test('no order makes a side go where it loses', () => {
		const irrigation = project({ firstSideRevenue: 8, secondSideRevenue: 14 });
		expect(outcomeOfOrder('first', irrigation)).toBe('neither');
		expect(outcomeOfOrder('second', irrigation)).toBe('neither');
	});

	test('names who invests alone by its side, whoever leads', () => {
		const alone = project({ firstSideRevenueAlone: 12, secondSideRevenue: 3 });
		expect(outcomeOfOrder('first', alone)).toBe('only-first');
		expect(outcomeOfOrder('second', alone)).toBe('only-first');
	});
});
