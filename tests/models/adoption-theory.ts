import { expect } from 'vitest';
import type { AdoptionEquilibrium } from '../../src/lib/models/adoption-equilibria.ts';

const gridSteps = 400;

/**
 * Holds the reported equilibria of an adoption game to their definition, by the gain alone.
 *
 * @param gain net gain of adopting at a share, worked out by the test itself
 * @param unit size of the gain, to judge zeros by
 */
export function expectEquilibriaOf(
	gain: (share: number) => number,
	unit: number,
	equilibria: readonly AdoptionEquilibrium[]
): void {
	const slack = 1e-9 * unit;
	for (const { share, kind, strict } of equilibria) {
		if (kind === 'none') expect(gain(share)).toBeLessThanOrEqual(slack);
		if (kind === 'full') expect(gain(share)).toBeGreaterThanOrEqual(-slack);
		if (kind === 'interior') expect(Math.abs(gain(share))).toBeLessThanOrEqual(slack);
		expect(strict).toBe(Math.abs(gain(share)) > slack);
	}
	const has = (kind: string) => equilibria.some((equilibrium) => equilibrium.kind === kind);
	if (gain(0) < -slack) expect(has('none')).toBe(true);
	if (gain(1) > slack) expect(has('full')).toBe(true);
	for (let step = 0; step < gridSteps; step++) {
		const from = step / gridSteps;
		const to = (step + 1) / gridSteps;
		const isClear = Math.min(Math.abs(gain(from)), Math.abs(gain(to))) > slack;
		if (isClear && gain(from) * gain(to) < 0)
			expect(equilibria.some(({ share }) => share > from && share < to)).toBe(true);
	}
	expectStabilityByPerturbation(gain, slack, equilibria);
	expectBasinsToPartition(equilibria);
}

/** Half way to each neighbouring equilibrium, the better paid choice spreads: back, or away? */
function expectStabilityByPerturbation(
	gain: (share: number) => number,
	slack: number,
	equilibria: readonly AdoptionEquilibrium[]
): void {
	equilibria.forEach(({ share, stable }, position) => {
		const below = ((equilibria[position - 1]?.share ?? 0) + share) / 2;
		const above = (share + (equilibria[position + 1]?.share ?? 1)) / 2;
		const returnsFromBelow = share === 0 || gain(below) > slack;
		const returnsFromAbove = share === 1 || gain(above) < -slack;
		expect(stable).toBe(returnsFromBelow && returnsFromAbove);
	});
}

/** Basins of the stable equilibria follow each other without gap, from 0 to 1. */
function expectBasinsToPartition(equilibria: readonly AdoptionEquilibrium[]): void {
	const basins = equilibria.flatMap(({ basin }) => (basin ? [basin] : []));
	if (basins.length === 0) return;
	expect(basins.at(0)?.[0]).toBe(0);
	expect(basins.at(-1)?.[1]).toBe(1);
	basins.slice(1).forEach(([from], position) => expect(from).toBe(basins[position]?.[1]));
}
