import fc from 'fast-check';
import type { SectorParameters } from '../../src/lib/models/clusters/parameters.ts';

/** Two to six sectors of any order: both assumptions of the paper may fail. */
export const anySectors: fc.Arbitrary<SectorParameters> = fc
	.array(
		fc.record({
			south: fc.integer({ min: 2, max: 60 }).map((step) => step / 20),
			north: fc.constantFrom(0.5, 1, 1, 1, 2),
			factor: fc.integer({ min: 20, max: 60 }).map((step) => step / 20)
		}),
		{ minLength: 2, maxLength: 6 }
	)
	.map((sectors) => ({
		southProductivity: sectors.map(({ south }) => south),
		northProductivity: sectors.map(({ north }) => north),
		coordinationFactor: sectors.map(({ factor }) => factor)
	}));

/** Sectors under both assumptions, with coordination that matters in sector 1. */
export const orderedSectors: fc.Arbitrary<SectorParameters> = fc
	.record({
		firstAdvantage: fc.double({ min: 0.5, max: 2, noNaN: true }),
		firstFactor: fc.double({ min: 1.05, max: 2.5, noNaN: true }),
		steps: fc.array(
			fc.record({
				fall: fc.double({ min: 0.6, max: 0.97, noNaN: true }),
				aloneFall: fc.double({ min: 0.5, max: 0.97, noNaN: true }),
				north: fc.double({ min: 0.5, max: 2, noNaN: true })
			}),
			{ minLength: 1, maxLength: 5 }
		)
	})
	.map(({ firstAdvantage, firstFactor, steps }) => {
		const advantage = [firstAdvantage];
		const alone = [firstAdvantage / firstFactor];
		for (const { fall, aloneFall } of steps) {
			const next = (advantage.at(-1) ?? NaN) * fall;
			advantage.push(next);
			alone.push(Math.min((alone.at(-1) ?? NaN) * aloneFall, next));
		}
		const north = [1, ...steps.map((step) => step.north)];
		return {
			southProductivity: advantage.map((ratio, position) => ratio * (north[position] ?? NaN)),
			northProductivity: north,
			coordinationFactor: advantage.map((ratio, position) => ratio / (alone[position] ?? NaN))
		};
	});
