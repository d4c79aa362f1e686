import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adoptionEquilibria } from '../../src/lib/models/adoption-equilibria.ts';
import { adoptionPath } from '../../src/lib/models/adoption-path.ts';
import { bigPushEconomy } from '../../src/lib/models/big-push/economy.ts';
import { countryBrandEconomy } from '../../src/lib/models/country-brand/economy.ts';
import { thickMarketEconomy } from '../../src/lib/models/thick-market/economy.ts';

const games = {
	'big push': bigPushEconomy().game,
	'thick market': thickMarketEconomy({ matchingExponent: 2 }).game,
	'country brand': countryBrandEconomy({ firms: 4, reputationExponent: 3 }).game
};

describe.each(Object.entries(games))('the best-response path of the %s', (_, game) => {
	const stable = adoptionEquilibria(game).filter(({ basin }) => basin !== null);

	test('leads from every share of a basin to its equilibrium', () => {
		fc.assert(
			fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (within) => {
				for (const { share, basin } of stable) {
					const [from, to] = basin ?? [0, 1];
					const start = from + within * (to - from);
					expect(adoptionPath(game, start, 0.5, 80).at(-1)).toBeCloseTo(share, 9);
				}
			})
		);
	});

	test('stays at the tipping share', () => {
		const tippingShare = game.tippingShare ?? NaN;
		expect(adoptionPath(game, tippingShare, 0.5, 20).at(-1)).toBeCloseTo(tippingShare, 12);
	});
});

test('a path of no periods is its start', () => {
	expect(adoptionPath({ gain: () => 1, scale: 1 }, 0.3, 0.5, 0)).toEqual([0.3]);
});
