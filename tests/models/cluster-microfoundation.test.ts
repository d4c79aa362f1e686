import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solveClusterMicrofoundation } from '../../src/lib/models/cluster-microfoundation/solve.ts';
import { solveClusters } from '../../src/lib/models/clusters/solve.ts';

const techniques = fc
	.record({ adoptionCost: fc.nat(40), above: fc.nat(40) })
	.map(({ adoptionCost, above }) => ({
		adoptionCost: adoptionCost / 10,
		spilloverStrength: (adoptionCost + 10 + above) / 10
	}));

describe('the microfoundation of coordination', () => {
	test('puts the tipping share where backward and modern firms earn the same', () => {
		fc.assert(
			fc.property(techniques, (technique) => {
				const { tippingShare, coordinationFactor } = solveClusterMicrofoundation(technique);
				const modern = (share: number) =>
					technique.spilloverStrength * share - technique.adoptionCost;
				expect(modern(tippingShare)).toBeCloseTo(1, 9);
				expect(coordinationFactor).toBeCloseTo(modern(1), 9);
				expect(tippingShare).toBeLessThanOrEqual(1);
			})
		);
	});

	test('gives a factor that the cluster model takes, also at the edge where nothing is gained', () => {
		for (const adoptionCost of [0, 0.7, 1.1, 1.3, 2.3]) {
			const spilloverStrength = Number((1 + adoptionCost).toFixed(1));
			const edge = solveClusterMicrofoundation({ spilloverStrength, adoptionCost });
			expect(edge.tippingShare).toBeCloseTo(1, 12);
			expect(edge.coordinationGain).toBeCloseTo(0, 12);
			const coordinationFactor = Array<number>(4).fill(edge.coordinationFactor);
			expect(() => solveClusters({ coordinationFactor })).not.toThrow();
		}
	});

	test('throws if adoption by all brings less than by none', () => {
		const poor = { spilloverStrength: 3.4, adoptionCost: 2.5 };
		expect(() => solveClusterMicrofoundation(poor)).toThrow(RangeError);
		expect(() => solveClusterMicrofoundation(poor)).toThrow('spilloverStrength − adoptionCost');
	});
});
