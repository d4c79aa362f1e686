import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labourPoolingCurve } from '../../src/lib/models/labour-pooling/curves.ts';
import { newcomerOf } from '../../src/lib/models/labour-pooling/newcomer.ts';
import {
	labourPoolingParameters,
	type LabourPoolingParameters
} from '../../src/lib/models/labour-pooling/parameters.ts';
import { defaultsOf } from '../../src/lib/models/parameters.ts';
import { solveLabourPooling } from '../../src/lib/models/labour-pooling/solve.ts';
import { randomParameters } from './random-parameters.ts';
import { expectDirections } from './statics.ts';

const pools = randomParameters(labourPoolingParameters);
const fewFirms = fc
	.record({ pool: pools, firms: fc.integer({ min: 1, max: 8 }) })
	.map(({ pool, firms }) => ({ ...pool, firms }));

/** Expected wage, its variance, output and profit of a firm over all years, good and bad for each. */
function overAllYears(pool: LabourPoolingParameters) {
	const { firms, workersPerFirm, productivity, diminishingReturns, shockSize } = pool;
	const years = 2 ** firms;
	let [wages, squaredWages, outputs, profits] = [0, 0, 0, 0];
	for (let year = 0; year < years; year++) {
		const shocks = Array.from({ length: firms }, (_, firm) =>
			(year >> firm) & 1 ? shockSize : -shockSize
		);
		const meanShock = shocks.reduce((total, shock) => total + shock, 0) / firms;
		const wage = productivity + meanShock - diminishingReturns * workersPerFirm;
		wages += wage;
		squaredWages += wage * wage;
		for (const shock of shocks) {
			const labour = (productivity + shock - wage) / diminishingReturns;
			const output = (productivity + shock) * labour - (diminishingReturns * labour ** 2) / 2;
			outputs += output / firms;
			profits += (output - wage * labour) / firms;
		}
	}
	const wage = wages / years;
	return {
		wage,
		variance: squaredWages / years - wage * wage,
		output: outputs / years,
		profit: profits / years
	};
}

describe('labour pooling', () => {
	test('expects what all years together bring', () => {
		fc.assert(
			fc.property(fewFirms, (pool) => {
				const solution = solveLabourPooling(pool);
				const { wage, variance, output, profit } = overAllYears(pool);
				expect(solution.meanWage).toBeCloseTo(wage, 9);
				expect(solution.wageStandardDeviation ** 2).toBeCloseTo(variance, 9);
				expect(solution.outputPerFirm).toBeCloseTo(output, 9);
				expect(solution.profitPerFirm).toBeCloseTo(profit, 9);
			})
		);
	});

	test('gains nothing alone, and in all what each further firm adds', () => {
		fc.assert(
			fc.property(pools, (pool) => {
				const total = (firms: number) =>
					firms * solveLabourPooling({ ...pool, firms }).poolingGainPerFirm;
				expect(total(1)).toBe(0);
				const { totalGainFromNextFirm, poolingGainLimit } = solveLabourPooling(pool);
				expect(total(pool.firms + 1) - total(pool.firms)).toBeCloseTo(totalGainFromNextFirm, 9);
				expect(total(1e9) / 1e9).toBeCloseTo(poolingGainLimit, 7);
			})
		);
	});

	test('gains more with larger shocks, less where returns fall faster', () => {
		fc.assert(
			fc.property(pools, (drawn) => {
				const pool = { ...drawn, firms: drawn.firms + 1, shockSize: drawn.shockSize + 0.1 };
				const gain = (changed: LabourPoolingParameters) =>
					solveLabourPooling(changed).poolingGainPerFirm;
				expectDirections(gain, pool, { shockSize: 'rises', diminishingReturns: 'falls' });
			})
		);
	});

	test('gains more with more firms, by less and less, while the wage grows steadier', () => {
		const gains = labourPoolingCurve('gain', {}, 6).map(({ y }) => y);
		const risks = labourPoolingCurve('wage', {}, 6).map(({ y }) => y);
		const steps = gains.slice(1).map((gain, position) => gain - (gains[position] ?? NaN));
		expect(steps.every((step) => step > 0)).toBe(true);
		expect(steps.slice(1).every((step, position) => step < (steps[position] ?? NaN))).toBe(true);
		expect([...risks].sort((first, second) => second - first)).toEqual(risks);
		expect(labourPoolingCurve('gain', {}, 6).map(({ x }) => x)).toEqual([1, 2, 3, 4, 5, 6]);
	});
});

test('a newcomer and the others gain together what one more firm adds, in the parts told', () => {
	fc.assert(
		fc.property(pools, (pool) => {
			const { own, others, ownShare } = newcomerOf(pool);
			const { totalGainFromNextFirm } = solveLabourPooling(pool);
			expect(own + others).toBeCloseTo(totalGainFromNextFirm, 9);
			expect(own).toBeCloseTo(ownShare * totalGainFromNextFirm, 9);
		})
	);
	expect(newcomerOf({ ...defaultsOf(labourPoolingParameters), firms: 9 }).ownShare).toBe(0.9);
});
