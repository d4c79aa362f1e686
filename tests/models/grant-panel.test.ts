import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grantPanelCurve } from '../../src/lib/models/grant-panel/curves.ts';
import {
	grantPanelParameters,
	type GrantPanelParameters
} from '../../src/lib/models/grant-panel/parameters.ts';
import { exampleProposals } from '../../src/lib/models/grant-panel/proposals.ts';
import { solveGrantPanel } from '../../src/lib/models/grant-panel/solve.ts';
import { normalQuantile } from '../../src/lib/models/numeric/normal.ts';
import { randomParameters } from './random-parameters.ts';

const panels = randomParameters(grantPanelParameters).filter(
	(panel) => panel.noiseSpread > 0 || Math.abs(panel.connectionsCorrelation) < 1
);

const values = Array.from({ length: 2000 }, (_, at) => normalQuantile((at + 0.5) / 2000));
const mean = (numbers: readonly number[]) =>
	numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** Covariances of the score, from its parts one by one. */
function moments(panel: GrantPanelParameters) {
	const { qualitySpread: quality, noiseSpread: noise, connectionsSpread: connections } = panel;
	const together = panel.connectionsCorrelation * quality * connections;
	return {
		variance:
			quality ** 2 +
			noise ** 2 +
			panel.capture ** 2 * connections ** 2 +
			2 * panel.capture * together,
		withQuality: quality ** 2 + panel.capture * together,
		withConnections: panel.capture * connections ** 2 + together
	};
}

describe('the grant panel', () => {
	test('chooses as well as the covariance of score and true value says', () => {
		fc.assert(
			fc.property(panels, (panel) => {
				const { variance, withQuality, withConnections } = moments(panel);
				if (variance < 1e-6) return;
				const solution = solveGrantPanel(panel);
				const spread = Math.sqrt(variance);
				const intensity = solution.selectionIntensity;
				expect(solution.scoreReliability * panel.qualitySpread).toBeCloseTo(
					withQuality / spread,
					6
				);
				expect(solution.meanQualitySelected - panel.meanQuality).toBeCloseTo(
					(withQuality / spread) * intensity,
					6
				);
				expect(solution.meanConnectionsSelected).toBeCloseTo(
					(withConnections / spread) * intensity,
					6
				);
			}),
			{ numRuns: 500 }
		);
	});

	test.each([0.05, 0.2, 0.5, 0.75])('accepts the best %d of all by its score', (fraction) => {
		const { cutoff, selectionIntensity } = solveGrantPanel({ acceptedFraction: fraction });
		const accepted = values.filter((value) => value > cutoff);
		expect(accepted.length / values.length).toBeCloseTo(fraction, 2);
		expect(selectionIntensity).toBeCloseTo(mean(accepted), 2);
	});

	test('lies between a perfect panel and its mirror image, and beats a lottery with reliability', () => {
		fc.assert(
			fc.property(panels, (panel) => {
				const solution = solveGrantPanel(panel);
				const { meanQualitySelected, meanQualityLottery, meanQualityPerfectPanel } = solution;
				const most = meanQualityPerfectPanel - meanQualityLottery;
				const gain = meanQualitySelected - meanQualityLottery;
				expect(Math.abs(gain)).toBeLessThan(most + 1e-9);
				expect(gain).toBeCloseTo(solution.panelEfficiency * most, 9);
				expect(solution.netValuePerProject).toBeCloseTo(meanQualitySelected - panel.cost, 12);
			}),
			{ numRuns: 300 }
		);
	});

	test('is perfect without error and capture', () => {
		expect(solveGrantPanel({ noiseSpread: 0, qualitySpread: 0.3 })).toMatchObject({
			scoreReliability: 1,
			panelEfficiency: 1
		});
	});

	test('chooses worse with error and with capture, better where projects differ more', () => {
		const quality = (change: object) => solveGrantPanel(change).meanQualitySelected;
		expect(quality({ noiseSpread: 1.01 })).toBeLessThan(quality({}));
		expect(quality({ qualitySpread: 1.01 })).toBeGreaterThan(quality({}));
		for (const connectionsCorrelation of [-0.5, 0]) {
			const captured = { connectionsCorrelation, capture: 1 };
			expect(quality({ ...captured, capture: 1.01 })).toBeLessThan(quality(captured));
		}
	});

	test('does worse than a lottery if connections count and those who have them do worse', () => {
		const { panelEfficiency } = solveGrantPanel({ capture: 2, connectionsCorrelation: -0.7 });
		expect(panelEfficiency).toBeLessThan(0);
	});

	test('is refused if connections cancel true value, however the numbers round', () => {
		for (const [qualitySpread, capture, connectionsSpread] of [
			[1, 1, 1],
			[0.3, 0.1, 3],
			[1e-7, 1e-7, 1]
		] as const) {
			const panel = { qualitySpread, capture, connectionsSpread, connectionsCorrelation: -1 };
			const attempt = () => solveGrantPanel({ ...panel, noiseSpread: 0 });
			expect(attempt).toThrow(RangeError);
			expect(attempt).toThrow('noiseSpread');
			expect(solveGrantPanel({ ...panel, noiseSpread: 1e-3 }).scoreReliability).toBeCloseTo(0, 9);
		}
	});

	test('stays finite for the smallest and the largest fractions', () => {
		for (const acceptedFraction of [1e-300, 1e-12, 1 - 1e-15]) {
			const solution = solveGrantPanel({ acceptedFraction });
			expect(Object.values(solution).every(Number.isFinite)).toBe(true);
		}
		expect(Object.is(solveGrantPanel({ acceptedFraction: 0.5 }).cutoff, 0)).toBe(true);
	});

	test('draws quality falling with error and with capture', () => {
		for (const view of ['noiseSpread', 'capture'] as const) {
			const points = grantPanelCurve(view, 3, {}, 6);
			expect(points.map(({ x }) => x)).toEqual([0, 0.5, 1, 1.5, 2, 2.5, 3]);
			points.slice(1).forEach(({ y }, before) => expect(y).toBeLessThan(points[before]?.y ?? NaN));
		}
	});

	test('leaves a gap in the line where all proposals would get the same score', () => {
		const given = { noiseSpread: 0, connectionsCorrelation: -1 };
		const points = grantPanelCurve('capture', 2, given, 2);
		expect(points.map(({ y }) => Math.sign(y))).toEqual([1, NaN, -1]);
	});
});

describe('the example of proposals', () => {
	test('is the same each time, and accepts as many as a perfect panel would', () => {
		const proposals = exampleProposals({ acceptedFraction: 0.15 });
		expect(proposals).toEqual(exampleProposals({ acceptedFraction: 0.15 }));
		expect(proposals.filter(({ accepted }) => accepted)).toHaveLength(15);
		expect(proposals.filter(({ best }) => best)).toHaveLength(15);
	});

	test('lies close to what the model says of any number of proposals', () => {
		fc.assert(
			fc.property(panels, (panel) => {
				const accepted = exampleProposals(panel, 2000).filter((each) => each.accepted);
				const expected = solveGrantPanel(panel).meanQualitySelected;
				const apart = mean(accepted.map(({ value }) => value)) - expected;
				expect(Math.abs(apart)).toBeLessThan(0.08 * panel.qualitySpread);
			}),
			{ numRuns: 30 }
		);
	});

	test('chooses as a perfect panel does if the panel makes no error', () => {
		for (const { accepted, best } of exampleProposals({ noiseSpread: 0 }))
			expect(accepted).toBe(best);
	});
});
