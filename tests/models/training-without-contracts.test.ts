import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trainingBasinBorder } from '../../src/lib/models/training-without-contracts/curves.ts';
import {
	trainingParameters,
	type TrainingParameters
} from '../../src/lib/models/training-without-contracts/parameters.ts';
import {
	solveTrainingWithoutContracts,
	type TrainingSolution
} from '../../src/lib/models/training-without-contracts/solve.ts';
import { randomParameters } from './random-parameters.ts';
import { expectDirections } from './statics.ts';

const markets = randomParameters(trainingParameters);
type Market = TrainingParameters;
type Shares = readonly [modernFirms: number, trainedWorkers: number];

/** Places on the border between the basins, ends included; none if there is no border. */
function alongBorder(solution: TrainingSolution, steps: number): Shares[] {
	const border = trainingBasinBorder(solution);
	if (!border) return [];
	const [upper, saddle, lower] = border;
	const stretches = [[upper, saddle] as const, [saddle, lower] as const];
	return stretches.flatMap(([from, to]) =>
		Array.from({ length: steps + 1 }, (_, step): Shares => {
			const part = step / steps;
			return [from.x + part * (to.x - from.x), from.y + part * (to.y - from.y)];
		})
	);
}

/** A firm and a worker, each through its fates: with its partner for good, or matched anew. */
function payoffs(market: Market, [modernFirms, trainedWorkers]: Shares) {
	const { matchGain, separationProbability, contactProbability, workerBargainingPower } = market;
	const meets = 1 - separationProbability + separationProbability * contactProbability;
	const firmPart = (1 - workerBargainingPower) * matchGain;
	return {
		firm: meets * trainedWorkers * firmPart - market.firmCost,
		worker: meets * modernFirms * workerBargainingPower * matchGain - market.workerCost
	};
}

/** Follows both sides in small steps, each moving to what pays; null if neither corner is near. */
function follow(market: Market, start: Shares): 'full' | 'none' | null {
	let [firms, workers] = start;
	for (let step = 0; step < 4000; step++) {
		const { firm, worker } = payoffs(market, [firms, workers]);
		firms += 0.005 * ((firm > 0 ? 1 : 0) - firms);
		workers += 0.005 * ((worker > 0 ? 1 : 0) - workers);
	}
	return firms + workers > 1.9 ? 'full' : firms + workers < 0.1 ? 'none' : null;
}

describe('training without contracts', () => {
	test('calls full investment an equilibrium exactly if no firm and no worker loses by it', () => {
		fc.assert(
			fc.property(markets, (market) => {
				const solution = solveTrainingWithoutContracts(market);
				const atFull = payoffs(market, [1, 1]);
				const stays = atFull.firm >= -1e-9 && atFull.worker >= -1e-9;
				expect(solution.fullIsEquilibrium).toBe(stays);
				expect(solution.noneIsEquilibrium).toBe(true);
				expect(solution.firmGainAtFull).toBeCloseTo(atFull.firm, 9);
				expect(solution.workerGainAtFull).toBeCloseTo(atFull.worker, 9);
			}),
			{ numRuns: 300 }
		);
	});

	test('sustains full investment exactly by bargaining powers in the band, there if efficient', () => {
		fc.assert(
			fc.property(markets, (market) => {
				const solution = solveTrainingWithoutContracts(market);
				const power = market.workerBargainingPower;
				const fromLower = power - solution.workerBargainingPowerLowerBound;
				const toUpper = solution.workerBargainingPowerUpperBound - power;
				expect(solution.fullIsEquilibrium).toBe(fromLower >= -1e-9 && toUpper >= -1e-9);
				expect(solution.bandExists).toBe(solution.welfareAtFull >= -1e-9);
				expect(solution.plannerChoosesFull).toBe(solution.welfareAtFull > 1e-9);
			}),
			{ numRuns: 300 }
		);
	});

	test('is best at a corner: no mix of shares brings more than all or nothing', () => {
		fc.assert(
			fc.property(markets, (market) => {
				const { welfareAtFull, usefulMatchProbability } = solveTrainingWithoutContracts(market);
				for (const firms of [0, 0.2, 0.5, 0.8, 1])
					for (const workers of [0, 0.2, 0.5, 0.8, 1]) {
						const share = { modernFirmShare: firms, trainedWorkerShare: workers };
						const { at } = solveTrainingWithoutContracts({ ...market, ...share });
						const gain = firms * workers * usefulMatchProbability * market.matchGain;
						const cost = firms * market.firmCost + workers * market.workerCost;
						expect(at?.welfare).toBeCloseTo(gain - cost, 9);
						expect(at?.welfare).toBeLessThanOrEqual(Math.max(0, welfareAtFull) + 1e-9);
					}
			}),
			{ numRuns: 50 }
		);
	});

	test('is inefficient with one equilibrium exactly if the weaker side is held up', () => {
		fc.assert(
			fc.property(markets, (market) => {
				const { failure, fullIsEquilibrium, plannerChoosesFull } =
					solveTrainingWithoutContracts(market);
				expect(failure === 'multiple-equilibria').toBe(fullIsEquilibrium);
				expect(failure === 'unique-inefficient').toBe(plannerChoosesFull && !fullIsEquilibrium);
			})
		);
	});

	test('is risk-dominant exactly if a uniform guess about the other side makes both invest', () => {
		fc.assert(
			fc.property(markets, (market) => {
				const solution = solveTrainingWithoutContracts(market);
				expect(solution.fullRiskDominant === null).toBe(!solution.fullIsEquilibrium);
				const firms = solution.tippingModernFirmShare;
				const workers = solution.tippingTrainedWorkerShare;
				if (solution.fullRiskDominant === null || firms === null || workers === null) return;
				// In a 2x2 game: the two shares at which the other side is indifferent add up to less than 1.
				if (Math.abs(firms + workers - 1) > 1e-9)
					expect(solution.fullRiskDominant).toBe(firms + workers < 1);
			}),
			{ numRuns: 1000 }
		);
	});

	test('ends where a walk in small steps ends', () => {
		const percent = fc.integer({ min: 1, max: 99 });
		fc.assert(
			fc.property(markets, percent, percent, (market, firms, workers) => {
				const start: Shares = [firms / 100, workers / 100];
				const given = { ...market, modernFirmShare: start[0], trainedWorkerShare: start[1] };
				const solution = solveTrainingWithoutContracts(given);
				const { at, tippingModernFirmShare, tippingTrainedWorkerShare } = solution;
				const nearBorder = alongBorder(solution, 100).some(
					([x, y]) => Math.hypot(x - start[0], y - start[1]) < 0.05
				);
				const nearEdge = [tippingModernFirmShare, tippingTrainedWorkerShare].some(
					(share) => share !== null && (share < 0.02 || Math.abs(share - 1) < 0.02)
				);
				const { workerBargainingPower, firmCost, workerCost } = market;
				const sideNeverCares =
					(workerBargainingPower === 1 && firmCost === 0) ||
					(workerBargainingPower === 0 && workerCost === 0);
				const end = sideNeverCares ? null : follow(market, start);
				if (!nearBorder && !nearEdge && end !== null) expect(at?.limit).toBe(end);
			}),
			{ numRuns: 60 }
		);
	});

	test('meets the saddle from every point of the border between its basins', () => {
		fc.assert(
			fc.property(markets, (market) => {
				for (const [x, y] of alongBorder(solveTrainingWithoutContracts(market), 20)) {
					const given = { ...market, modernFirmShare: x, trainedWorkerShare: y };
					if (x === 0 || y === 0 || x === 1 || y === 1) continue;
					expect(solveTrainingWithoutContracts(given).at?.limit).toBe('saddle');
				}
			})
		);
	});

	test('tips later with a side’s own cost, its weakness and turnover, sooner with contacts and gain', () => {
		fc.assert(
			fc.property(markets, (drawn) => {
				const market = {
					...drawn,
					firmCost: drawn.firmCost + 0.1,
					workerCost: drawn.workerCost + 0.1,
					workerBargainingPower: 0.1 + 0.8 * drawn.workerBargainingPower,
					separationProbability: 0.1 + 0.8 * drawn.separationProbability,
					contactProbability: 0.9 * drawn.contactProbability
				};
				const shared = {
					separationProbability: 'rises',
					contactProbability: 'falls',
					matchGain: 'falls'
				} as const;
				expectDirections(
					(changed) => solveTrainingWithoutContracts(changed).tippingTrainedWorkerShare,
					market,
					{ ...shared, firmCost: 'rises', workerBargainingPower: 'rises' }
				);
				expectDirections(
					(changed) => solveTrainingWithoutContracts(changed).tippingModernFirmShare,
					market,
					{ ...shared, workerCost: 'rises', workerBargainingPower: 'falls' }
				);
			})
		);
	});
});
