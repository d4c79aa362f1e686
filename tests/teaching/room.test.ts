import { describe, expect, test } from 'vitest';
import type { RoundParameters } from '../../src/lib/classroom/round/round-model.ts';
import { makeBackup } from '../../src/lib/state/work/backups.ts';
import { HandsUp } from '../../src/lib/teaching/room/hands-up/hands-up.svelte.ts';
import { readGames } from '../../src/lib/teaching/room/kept-rounds.ts';
import { earnedBy, Passing } from '../../src/lib/teaching/room/play/passing.svelte.ts';
import { openRoomModel } from '../../src/lib/teaching/room/room-model.ts';
import { openWork } from '../state/work-in-memory.ts';

function bigPush(players: number, parameters: RoundParameters = {}) {
	return openRoomModel('big-push', 'en', players, parameters);
}

describe('hands up', () => {
	async function count(play: HandsUp, hands: number): Promise<void> {
		play.hands = hands;
		await play.pay();
	}

	test('keeps every round at once, and the next one expects what was seen', async () => {
		const work = await openWork();
		const play = new HandsUp(work, await bigPush(20), 20, null);
		await count(play, 8);
		expect(play.asking).toBe(false);
		play.next();
		expect([play.hands, play.expected]).toEqual([null, 0.4]);
		await count(play, 5);
		const [game] = await readGames(work);
		expect(game?.rounds.map(({ round }) => [round.number, round.adopters])).toEqual([
			[1, 8],
			[2, 5]
		]);
		expect((await makeBackup(work, null)).text).toMatch(/"adopters":\s*8/);
		expect(play.points.map(({ x }) => x)).toEqual([0.4, 0.25]);
	});

	test('takes a round back as it was counted, and goes on later where it was left', async () => {
		const work = await openWork();
		const play = new HandsUp(work, await bigPush(20), 20, null);
		await count(play, 8);
		play.next();
		await count(play, 19);
		await play.undo();
		expect([play.hands, play.expected, play.asking]).toEqual([19, 0.4, true]);
		const [game] = await readGames(work);
		expect(game?.rounds).toHaveLength(1);
		const later = new HandsUp(work, await bigPush(20), 20, game ?? null);
		await count(later, 9);
		const games = await readGames(work);
		expect(games.map(({ rounds }) => rounds.map(({ round }) => round.adopters))).toEqual([[8, 9]]);
	});

	test('pays by the model as a policy has left it, and leaves earlier rounds as they were', async () => {
		const work = await openWork();
		const play = new HandsUp(work, await bigPush(20), 20, null);
		await count(play, 8);
		const before = play.paid?.adopterEarns ?? NaN;
		play.model.state.set({ fixedLabour: 30 });
		expect(play.paid?.adopterEarns).toBe(before);
		play.next();
		await count(play, 8);
		expect(play.paid?.adopterEarns).toBeGreaterThan(before);
	});

	test('does nothing before hands are counted', async () => {
		const work = await openWork();
		const play = new HandsUp(work, await bigPush(20), 20, null);
		await play.pay();
		expect(play.asking).toBe(true);
		expect(await readGames(work)).toEqual([]);
	});
});

describe('passing the tablet', () => {
	test('pays when all have chosen, and adds up what each has earned', async () => {
		const play = new Passing(await bigPush(2), 2, null);
		for (const [first, second] of [
			[true, true],
			[true, false]
		] as const) {
			play.take();
			play.choose(first);
			expect(play.stage).toBe('hand-over');
			play.take();
			play.choose(second);
			expect(play.stage).toBe('all-chosen');
			play.reveal();
			play.next();
		}
		const [both, one] = play.rounds;
		if (!both || !one) return expect.unreachable();
		expect(both.paid.share).toBe(1);
		expect(earnedBy(one, 1)).toBe(0);
		expect(play.totalOf(0)).toBeCloseTo(30 + earnedBy(one, 0), 9);
	});

	test('is a single choice among firms, who answer the round before by their rule', async () => {
		const model = await bigPush(5, { fixedLabour: 40 });
		const play = new Passing(model, 1, { number: 4, start: 2, rule: 'best-reply' });
		play.choose(true);
		expect(play.stage).toBe('paid');
		play.next();
		play.choose(false);
		expect(play.rounds.map(({ firms }) => firms)).toEqual([2, 4]);
	});
});
