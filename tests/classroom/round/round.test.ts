import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gameOf } from '../../../src/lib/classroom/round/game-of.ts';
import { firmsThatLook, nextFirms } from '../../../src/lib/classroom/round/next-firms.ts';
import { payOut } from '../../../src/lib/classroom/round/pay-out.ts';
import { readRound } from '../../../src/lib/classroom/round/round.ts';
import type { RoundGame } from '../../../src/lib/classroom/round/round-game.ts';
import {
	roundModels,
	type RoundModel,
	type RoundParameters
} from '../../../src/lib/classroom/round/round-model.ts';
import { theoryPath } from '../../../src/lib/classroom/round/theory-path.ts';
import { models, solvers } from '../../../src/lib/models/index.ts';
import { randomParameters } from '../../models/random-parameters.ts';

/** A game of any of the models, with any parameters that it takes. */
const games: fc.Arbitrary<RoundGame> = fc
	.constantFrom<RoundModel>(...roundModels)
	.chain((model) =>
		fc.tuple(
			fc.constant(model),
			randomParameters(models[model].parameters as never) as fc.Arbitrary<RoundParameters>,
			fc.integer({ min: 2, max: 40 })
		)
	)
	.filter(
		([model, { fixedLabour, labourForce }]) =>
			model !== 'big-push' || (fixedLabour ?? 0) < (labourForce ?? 0)
	)
	.map(([model, parameters, players]) => gameOf(model, parameters, players));

const played = games.chain((game) =>
	fc.tuple(fc.constant(game), fc.integer({ min: 0, max: game.players }))
);

/** What one player would gain by choosing otherwise, worked out by playing it. */
function gainOfChanging(game: RoundGame, adopters: number, adopts: boolean): number {
	const now = payOut(game, adopters);
	const then = payOut(game, adopters + (adopts ? -1 : 1));
	return adopts
		? (then.otherEarns ?? NaN) - (now.adopterEarns ?? NaN)
		: (then.adopterEarns ?? NaN) - (now.otherEarns ?? NaN);
}

describe('a round', () => {
	test('pays in the big push what the model says: half of forty, at the tipping share, break even', () => {
		const game = gameOf('big-push', { fixedLabour: 40, wagePremium: 0.5 }, 40);
		const { adopterEarns, otherEarns, share } = payOut(game, 20);
		expect(share).toBe(0.5);
		expect(adopterEarns).toBeCloseTo(0, 12);
		expect(otherEarns).toBe(0);
	});

	test('pays all of them, and none of them, what the solution says of both corners', () => {
		const brand = gameOf('country-brand', {}, 12);
		const { welfareAllHigh, welfareAllLow } = solvers['country-brand']({ firms: 12 });
		expect(payOut(brand, 12).mean).toBeCloseTo(welfareAllHigh, 12);
		expect(payOut(brand, 0).mean).toBeCloseTo(welfareAllLow, 12);
		const spillovers = gameOf('knowledge-spillovers', { spilloverToBackward: 0.5 }, 12);
		const { welfareAtFull } = solvers['knowledge-spillovers']({ spilloverToBackward: 0.5 });
		expect(payOut(spillovers, 12)).toMatchObject({ adopterEarns: welfareAtFull, otherEarns: null });
		expect(payOut(spillovers, 0)).toMatchObject({ adopterEarns: null, otherEarns: 1 });
	});

	test('is regretted by whoever would have gained by choosing otherwise, and by nobody else', () => {
		fc.assert(
			fc.property(played, ([game, adopters]) => {
				const paid = payOut(game, adopters);
				const slack = 1e-9 * Math.max(1, game.theory.scale);
				const adopter = adopters > 0 ? gainOfChanging(game, adopters, true) : 0;
				const other = adopters < game.players ? gainOfChanging(game, adopters, false) : 0;
				expect(Math.abs(paid.adopterRegret - Math.max(0, adopter))).toBeLessThanOrEqual(slack);
				expect(Math.abs(paid.otherRegret - Math.max(0, other))).toBeLessThanOrEqual(slack);
				expect(paid.settled).toBe(paid.adopterRegret === 0 && paid.otherRegret === 0);
			})
		);
	});

	test('settles at the numbers of firms that the models themselves call equilibria', () => {
		for (const firms of [2, 7, 20]) {
			const ends = { spilloverStrength: 6, spilloverToBackward: 0.5 };
			const spillovers = gameOf('knowledge-spillovers', ends, firms);
			const counts = solvers['knowledge-spillovers']({ ...ends, firms }).finite?.equilibriumCounts;
			expect(settledCounts(spillovers)).toEqual(counts);
			const strict = { reputationExponent: 3 };
			const brand = gameOf('country-brand', strict, firms);
			const { equilibriumCounts } = solvers['country-brand']({ ...strict, firms });
			expect(settledCounts(brand)).toEqual(equilibriumCounts);
		}
	});

	test('pays on average what the model says of welfare at that share', () => {
		fc.assert(
			fc.property(played, ([game, adopters]) => {
				const { mean, share } = payOut(game, adopters);
				const slack = 1e-9 * Math.max(1, game.theory.scale);
				const expected = welfareOf(game, share);
				if (expected !== null) expect(Math.abs(mean - expected)).toBeLessThanOrEqual(slack);
			})
		);
	});

	test('throws where more adopt than there are, or parts of them', () => {
		const game = gameOf('thick-market', {}, 10);
		for (const adopters of [-1, 11, 2.5]) expect(() => payOut(game, adopters)).toThrow(RangeError);
		expect(() => gameOf('thick-market', {}, 1)).toThrow(/at least two players/);
	});
});

describe('the path of theory', () => {
	test('starts where the class did and drifts to the side on which it stood', () => {
		const { theory } = gameOf('big-push', {}, 20);
		const rounds = [theory, theory, theory, theory];
		expect(rounded(theoryPath(0.6, rounds))).toEqual([0.6, 0.7, 0.775, 0.83125]);
		expect(theoryPath(0.4, rounds)[3]).toBeLessThan(0.2);
		expect(theoryPath(0.5, rounds)).toEqual([0.5, 0.5, 0.5, 0.5]);
	});

	test('turns in the round in which a policy has changed what pays', () => {
		const before = gameOf('knowledge-spillovers', {}, 20).theory;
		const subsidised = gameOf('knowledge-spillovers', { subsidy: 2.1 }, 20).theory;
		expect(rounded(theoryPath(0.2, [before, before, subsidised]))).toEqual([0.2, 0.15, 0.3625]);
	});
});

describe('simulated firms', () => {
	const states = games.chain((game) =>
		fc.tuple(
			fc.constant(game),
			fc.integer({ min: 0, max: game.players - 1 }),
			fc.boolean(),
			fc.constantFrom('best-reply' as const, 'patient' as const)
		)
	);

	test('stay as they are exactly where none of them regrets', () => {
		fc.assert(
			fc.property(states, ([game, adopting, learner, rule]) => {
				const firms = game.players - 1;
				const adopters = adopting + (learner ? 1 : 0);
				const { adopterRegret, otherRegret } = payOut(game, adopters);
				const regretting =
					(adopting > 0 && adopterRegret > 0) || (adopting < firms && otherRegret > 0);
				const next = nextFirms(game, adopting, learner, rule);
				expect(next).toBeGreaterThanOrEqual(0);
				expect(next).toBeLessThanOrEqual(firms);
				expect(next !== adopting).toBe(regretting);
				expect(Math.abs(next - adopting)).toBeLessThanOrEqual(firmsThatLook(rule, firms));
			})
		);
	});

	test('all follow at once by best reply, a quarter of them if patient', () => {
		const game = gameOf('big-push', {}, 21);
		expect(nextFirms(game, 14, true, 'best-reply')).toBe(20);
		expect(nextFirms(game, 14, true, 'patient')).toBe(19);
		expect(nextFirms(game, 6, true, 'best-reply')).toBe(0);
		expect(nextFirms(game, 6, true, 'patient')).toBe(1);
	});

	test('can be tipped by one learner only where they are few', () => {
		const few = gameOf('big-push', { fixedLabour: 38 }, 3);
		expect(nextFirms(few, 0, true, 'best-reply')).toBe(2);
		const many = gameOf('big-push', { fixedLabour: 38 }, 12);
		expect(nextFirms(many, 0, true, 'best-reply')).toBe(0);
	});
});

describe('a round that was kept', () => {
	const content = {
		...{ game: 'g', number: 1, players: 20, adopters: 7, expected: 0.25 },
		parameters: { fixedLabour: 38, share: null }
	};

	test('is read as it was written', () => {
		expect(readRound('big-push', content)).toEqual({ ...content, model: 'big-push' });
	});

	test('is none where numbers do not go together, or the model does not know them', () => {
		expect(readRound('railroad', content)).toBeNull();
		for (const wrong of [
			{ adopters: 21 },
			{ players: 1 },
			{ expected: 2 },
			{ parameters: { subsidy: 1 } },
			{ parameters: { fixedLabour: 400 } },
			{ more: 1 }
		])
			expect(readRound('big-push', { ...content, ...wrong })).toBeNull();
	});
});

function rounded(path: readonly number[]): number[] {
	return path.map((share) => Math.round(share * 1e9) / 1e9);
}

function settledCounts(game: RoundGame): number[] {
	const all = Array.from({ length: game.players + 1 }, (_, adopters) => adopters);
	return all.filter((adopters) => payOut(game, adopters).settled);
}

/** Welfare of a member at a share, by the solution; null: the model has none by shares. */
function welfareOf({ model, parameters }: RoundGame, share: number): number | null {
	const at = { ...parameters, share };
	if (model === 'big-push')
		return (solvers[model](at).at?.welfare ?? NaN) - (parameters['labourForce'] ?? NaN);
	if (model === 'thick-market') return solvers[model](at).at?.welfare ?? NaN;
	if (model === 'country-brand') return null;
	// Its welfare leaves out the transfer, which adopters are paid.
	return (solvers[model](at).at?.welfare ?? NaN) + share * (parameters['subsidy'] ?? NaN);
}
