import { describe, expect, test } from 'vitest';
import {
	clusterMicrofoundationCurve,
	solveClusterMicrofoundationWithShare
} from '../../src/lib/models/cluster-microfoundation/with-share.ts';

describe('the sector behind a coordination factor', () => {
	test('makes least, and pays least, at the share it names', () => {
		const solution = solveClusterMicrofoundationWithShare({ share: 0.5 });
		const productivity = clusterMicrofoundationCurve('productivity', {}, 80).map(({ y }) => y);
		expect(Math.min(...productivity)).toBeCloseTo(solution.lowestProductivity, 3);
		expect(solution.lowestProductivity).toBeLessThan(1);
		expect(solution.at?.firm).toBeCloseTo(-0.5, 12);
	});

	test('pays North’s wage where all are modern, whatever the factor', () => {
		for (const spilloverStrength of [4, 5, 6]) {
			const wages = clusterMicrofoundationCurve('wage', { spilloverStrength }, 4);
			expect(wages.at(-1)?.y).toBeCloseTo(1, 12);
			expect(wages[0]?.y).toBeCloseTo(1 / (spilloverStrength - 2.5), 12);
		}
	});
});
