import { describe, expect, test } from 'vitest';
import { adoptionEquilibria } from '../../src/lib/models/adoption-equilibria.ts';
import { expectEquilibriaOf } from './adoption-theory.ts';

describe('the equilibria of an adoption game', () => {
	test('include a stable interior one where the gain falls through zero', () => {
		const game = { gain: (share: number) => 0.3 - share, zeros: [0.3], scale: 1 };
		expect(adoptionEquilibria(game)).toEqual([
			{ share: 0.3, kind: 'interior', strict: false, stable: true, basin: [0, 1] }
		]);
	});

	test('alternate in stability where the gain waves', () => {
		const gain = (share: number) => (share - 0.2) * (share - 0.5) * (share - 0.9);
		const equilibria = adoptionEquilibria({ gain, zeros: [0.2, 0.5, 0.9], scale: 1 });
		expectEquilibriaOf(gain, 1, equilibria);
		expect(equilibria.map(({ stable }) => stable)).toEqual([true, false, true, false, true]);
	});

	test('count a zero that touches without crossing as unstable', () => {
		const gain = (share: number) => (share - 0.5) ** 2;
		const [touching, full] = adoptionEquilibria({ gain, zeros: [0.5], scale: 1 });
		expect(touching).toMatchObject({ kind: 'interior', stable: false });
		expect(full).toMatchObject({ kind: 'full', stable: true, basin: [0.5, 1] });
	});

	test('merge a zero that rounding has put next to a corner into the corner', () => {
		const game = { gain: (share: number) => share - 1, zeros: [1 - 1e-16], scale: 1 };
		expect(adoptionEquilibria(game).map(({ kind }) => kind)).toEqual(['none', 'full']);
	});

	test('keep a zero that is close to a corner at which the gain is not zero', () => {
		const gain = (share: number) => share ** 0.02 - 0.5;
		const equilibria = adoptionEquilibria({ gain, zeros: [0.5 ** 50], scale: 1 });
		expect(equilibria.map(({ kind }) => kind)).toEqual(['none', 'interior', 'full']);
	});

	test('count a corner that is strictly preferred as stable, however near the tipping share', () => {
		const game = { gain: (share: number) => share - 1.5e-12, zeros: [1.5e-12], scale: 1 };
		const [none] = adoptionEquilibria(game);
		expect(none).toMatchObject({ kind: 'none', strict: true, stable: true, basin: [0, 1.5e-12] });
	});
});
